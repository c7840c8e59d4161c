/** What an export writes says what the text says, to the parser of plain Markdown. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bodyWords } from '../../src/languages/words-for.ts';
import { exportBody } from '../../src/exporting/text/export-body.ts';
import { compileBody } from '../../src/markdown/compile-body.ts';
import { itHolds } from './it-holds.ts';
import { printedText } from './markdown-texts.ts';

const context = { firstLine: 1, language: 'en', scripted: false, labels: bodyWords('en'), tables: new Map() };

function exported(file: string, text: string): string {
  return exportBody(file, text, {
    callouts: context.labels.callouts,
    picture: (src) => src,
    isPicture: () => false,
    link: () => undefined,
    rows: () => [],
    note: () => undefined,
  });
}

itHolds('each word of a text of every kind of Markdown is in the page of its export', printedText, ({ text, words }) => {
  const markdown = exported('articles/a.mdx', text);
  const { body, problems, warnings } = compileBody(markdown, { ...context, file: 'articles/a.md' });
  expect(problems).toEqual([]);
  const found = new Set(JSON.stringify([body?.nodes, warnings.map(({ message }) => message)]).match(/w\d+w/g));
  const repeated = new Set([...text.matchAll(/<PullQuote>[^]*?<\/PullQuote>/g)].flatMap(([quote]) => quote.match(/w\d+w/g) ?? []));
  expect(words.filter((word) => !found.has(word) && !repeated.has(word))).toEqual([]);
});

itHolds('plain Markdown is exported letter by letter', printedText, ({ text }) => {
  expect(exported('articles/a.md', text)).toBe(`${text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()}\n`);
});

test('an export is exported letter by letter', () => {
  for (const path of globSync('tests/fixtures/{arabic,klaxon,minimal,review}/**/*.mdx')) {
    const typed = readFileSync(path, 'utf8');
    if (/^scripted: true$/m.test(typed)) continue;
    const once = exported(path, typed.replace(/^---\n[^]*?\n---\n/, ''));
    expect(exported('articles/a.md', once)).toBe(once);
  }
});
