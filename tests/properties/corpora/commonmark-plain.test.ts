/** The examples of the CommonMark specification in a file of plain Markdown: only what is not taken is refused, and no word is lost. */
import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { bodyWords } from '../../../src/languages/words-for.ts';
import { compileBody } from '../../../src/markdown/compile-body.ts';
import { expectSentences } from '../sentences.ts';
import { comparableHtml } from './comparable-html.ts';
import { htmlOf } from './specified-html.ts';

interface Example {
  readonly number: number;
  readonly markdown: string;
  readonly html: string;
}

const { tests: examples }: { readonly tests: readonly Example[] } = createRequire(import.meta.url)('commonmark-spec');
const context = { file: 'articles/a.md', firstLine: 1, language: 'en', scripted: false, labels: bodyWords('en'), tables: new Map() };
const compiled = examples.map(({ number, markdown, html }) => {
  const text = markdown.replaceAll('→', '\t');
  return { number, text, html: html.replaceAll('→', '\t'), ...compileBody(text, context) };
});

const refused: Readonly<Record<string, readonly [rule: RegExp, examples: number]>> = {
  'the title is the only heading of rank 1': [/^".*" is a heading as large as the title of the piece\.$/, 24],
  'a heading is empty': [/^A heading is empty\.$/, 1],
  'a style is never closed': [/^<style> is never closed/, 1],
  'a link leads nowhere, has no words, or an address that is none': [
    /^A link leads nowhere\.$|^The link to ".*" has no words\.$|is not an address that a reader may follow\.$/,
    10,
  ],
  'a link is not read as one': [
    /is not read as a link, since its address holds a space\.$|refers to ".*", which is not in this text\.$/,
    4,
  ],
  'a picture is not beside the file': [/^".*" is not a picture beside this file\.$/, 17],
};

test('57 are refused, and the writer hears which rule they meet', () => {
  const counts = new Map(Object.keys(refused).map((name) => [name, 0]));
  for (const { body, problems, text, number } of compiled) {
    if (body !== undefined) continue;
    expectSentences(problems, text);
    const rules = Object.entries(refused).filter(([, [rule]]) => rule.test(problems[0]?.message ?? ''));
    expect(rules, `${number} ${problems[0]?.message}`).toHaveLength(1);
    for (const [name] of rules) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(Object.entries(refused).map(([name, [, examples]]) => [name, examples])));
  expect(counts.values().reduce((sum, count) => sum + count, 0)).toBe(57);
});

/** By number: GFM makes a link of an address. */
const linked = [602, 608, 611, 612];
/** Code loses its first empty lines, as in `.mdx`. */
const emptyLines = [127, 129];

test('all without HTML are rendered as it says', () => {
  const rendered = compiled.flatMap(({ body, html, number, text }) =>
    body === undefined ? [] : [{ number, html, text, shown: htmlOf(body) }],
  );
  const others = rendered.filter(({ html, shown }) => comparableHtml(shown) !== comparableHtml(html));
  expect(others.filter(({ text }) => !/<[!?/a-z]/i.test(text)).map(({ number }) => number)).toEqual(
    [...emptyLines, ...linked].filter((number) => number !== 602).toSorted((a, b) => a - b),
  );
  expect(rendered.length - others.length).toBe(528);
});

/** Without what no browser shows. */
function wordsOf(html: string): string[] {
  const { document } = parseHTML(`<main>${html.replace(/<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g, '')}</main>`);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  return document.querySelector('main')?.textContent?.match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('in all with HTML, the words are those that a browser shows', () => {
  const others = compiled.filter(({ body, html }) => body !== undefined && wordsOf(htmlOf(body)).join(' ') !== wordsOf(html).join(' '));
  // Tags that are never completed are printed here; a browser swallows them.
  expect(others.map(({ number }) => number)).toEqual([156, 157, 158]);
});
