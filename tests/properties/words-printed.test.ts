/** Every word that is typed is printed, or its writer hears of it. */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toString } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../src/markdown/body.ts';
import { bodyWords } from '../../src/languages/words-for.ts';
import { compileBody } from '../../src/markdown/compile-body.ts';
import { itHolds } from './it-holds.ts';
import { lossyText, printedText } from './markdown-texts.ts';

const context = { file: 'articles/a.mdx', firstLine: 1, language: 'en', scripted: false, labels: bodyWords('en'), tables: new Map() };

itHolds('in a text of every kind of Markdown, each word is in the page or in a warning', printedText, ({ text, words }) => {
  const { body, problems, warnings } = compileBody(text, context);
  expect(problems).toEqual([]);
  const found = new Set([...(body?.nodes ?? []).map(shown), ...warnings.map(({ message }) => message)].join(' ').match(/w\d+w/g));
  expect(words.filter((word) => !found.has(word))).toEqual([]);
  // What no other rule foresaw.
  expect(warnings.filter(({ message }) => message.endsWith('readers would not see it.'))).toEqual([]);
});

itHolds('words for which there is no place are in a problem', lossyText, ({ text, words }) => {
  const { problems } = compileBody(text, context);
  expect(problems).toHaveLength(1);
  expect(words.filter((word) => problems[0]?.message.includes(word))).not.toEqual([]);
});

describe('each word that CommonMark and GFM read is in the page, as often as they read it', () => {
  const stock = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { footnoteLabel: ' ' }).freeze();
  /** Without the tags of parts, which are MDX. */
  const wordsRead = (text: string): string[] => wordsIn(toString(stock.runSync(stock.parse(text.replace(/<\/?[A-Z][^<>]*>/g, '')))));

  const { tests: examples }: { tests: { number: number; markdown: string }[] } = createRequire(import.meta.url)('commonmark-spec');
  const pieces = globSync('tests/fixtures/{arabic,hostile,klaxon,minimal,review}/**/*.mdx').sort();

  test.each([
    ['the fixtures', 30, pieces.map((path) => readFileSync(path, 'utf8').replace(/^---\n[^]*?\n---\n/, ''))],
    ['the examples of the specification', 480, examples.map(({ markdown }) => markdown.replaceAll('→', '\t'))],
  ])('of %s', (_name, least, texts) => {
    const compiled = texts.flatMap((text) => {
      const { body } = compileBody(text, context);
      return body === undefined ? [] : [{ text, printed: wordsIn(body.nodes.map(shown).join(' ')) }];
    });
    expect(compiled.length).toBeGreaterThan(least);
    expect(
      compiled.flatMap(({ text, printed }) => missing(wordsRead(text), printed).map((word) => `${word} in ${text.slice(0, 80)}`)),
    ).toEqual([]);
  });
});

/** What readers see or hear of a node: no addresses, no classes. */
function shown(node: BodyNode): string {
  if (typeof node !== 'string') {
    const { src, ...props } = node.props;
    return `${JSON.stringify(props)} ${node.children.map(shown).join(' ')}`;
  }
  const titles = [...node.matchAll(/ title="([^"]*)"/g)].map(([, title]) => title).join(' ');
  const text = node
    .replace(/<\/?(?:p|li|tr|td|th|h\d|br|pre|ul|ol|blockquote|div|dt|dd)\b[^<>]*>/g, ' ')
    .replace(/<[^<>]*>|\uFE0E/g, '')
    .replace(/&#x([\da-f]+);/gi, (_entity, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  return `${titles} ${text}`;
}

/** As they are before a printer sets them. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function missing(wanted: readonly string[], printed: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of printed) counts.set(word, (counts.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count < 1;
  });
}
