/** The 652 examples of the CommonMark specification: each is rendered as it says, or differently for a reason that is named here, or refused with a sentence. */
import { createRequire } from 'node:module';
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
const context = { file: 'articles/a.mdx', firstLine: 1, language: 'en', scripted: false, labels: bodyWords('en'), tables: new Map() };
const compiled = examples.map(({ number, markdown, html }) => {
  const text = markdown.replaceAll('→', '\t');
  return { number, text, html: html.replaceAll('→', '\t'), ...compileBody(text, context) };
});

/** By number. Whoever changes this list changes what a text means. */
const different: Readonly<Record<string, readonly number[]>> = {
  'MDX reads Markdown within elements, and their words are paragraphs': [161, 166, 167, 185, 186, 189],
  'MDX loses empty lines at the beginning of code': [127, 129],
  'GFM makes a link of an address': [608, 611, 612],
};

const refused: Readonly<Record<string, readonly [rule: RegExp, examples: number]>> = {
  'the title is the only heading of rank 1': [/^".*" is a heading as large as the title of the piece\.$/, 24],
  'an element, or an attribute of one, is not taken': [/is not an element that is allowed here|^<\w+> takes no "|^There is no part </, 21],
  'a tag is not closed where MDX wants it': [
    / is not closed|closes nothing|has its partner in another|does not stand on a line of its own/,
    29,
  ],
  'a < begins no tag that can be read': [
    /^".*" is read as (?:a tag|the beginning of a tag)\.$|^The tag ".*" cannot be read|^A tag that begins before/,
    38,
  ],
  'a comment of HTML is not known': [/is an HTML comment, which does not work here\.$/, 7],
  'braces hold code': [/^What stands in the braces here cannot be read as code\.$/, 1],
  'a heading is empty': [/^A heading is empty\.$/, 1],
  'a link leads nowhere, or has no words': [/^A link leads nowhere\.$|^The link to ".*" has no words\.$/, 6],
  'a link is not read as one': [
    /is not read as a link, since its address holds a space\.$|refers to ".*", which is not in this text\.$/,
    3,
  ],
  'a picture is not beside the file': [/^".*" is not a picture beside this file\.$/, 16],
};

test('the specification has the examples that are counted here', () => {
  expect(compiled).toHaveLength(652);
  expect(compiled.filter(({ body }) => body !== undefined)).toHaveLength(506);
});

test('495 are rendered as it says, and the others of those that are rendered are these, for these reasons', () => {
  const rendered = compiled.flatMap(({ body, html, number }) => (body === undefined ? [] : [{ number, html, shown: htmlOf(body) }]));
  const others = rendered.filter(({ html, shown }) => comparableHtml(shown) !== comparableHtml(html)).map(({ number }) => number);
  expect(others).toEqual(
    Object.values(different)
      .flat()
      .toSorted((a, b) => a - b),
  );
  expect(rendered.length - others.length).toBe(495);
});

test('146 are refused, and the writer hears which rule they meet', () => {
  const counts = new Map(Object.keys(refused).map((name) => [name, 0]));
  for (const { body, problems, text, number } of compiled) {
    if (body !== undefined) continue;
    expectSentences(problems, text);
    const rules = Object.entries(refused).filter(([, [rule]]) => rule.test(problems[0]?.message ?? ''));
    expect(rules, `${number} ${problems[0]?.message}`).toHaveLength(1);
    for (const [name] of rules) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(Object.entries(refused).map(([name, [, examples]]) => [name, examples])));
});
