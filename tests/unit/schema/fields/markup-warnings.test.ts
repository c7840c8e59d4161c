import { expect, test } from 'vitest';
import { markupWarnings } from '../../../../src/schema/fields/markup-warnings.ts';

const warningsOf = (title: string, typed = `title: ${title}`) =>
  markupWarnings({ path: 'articles/a.mdx', data: { title }, lines: { title: 2 } }, ['---', typed]).map(({ line, field, message, fix }) =>
    [line, field, message, fix].join(' '),
  );

test.each([
  [
    'Cranes <i>by Ada</i>',
    '2 title "<i>by Ada</i>" in "title" is printed as it stands, since only the text itself takes markup. Take the signs out, and keep the words.',
  ],
  [
    'Ships &amp; cranes',
    '2 title "&amp;" in "title" is printed as it stands, since only the text itself takes markup. Write the sign itself: &.',
  ],
  ['One &#8212; two', 'Write the sign itself: —.'],
  ['One &copy; two', 'Write the sign itself.'],
  ['One<br>two', '"<br>" in "title"'],
  ['The *Titanic* question', '"*Titanic*" in "title"'],
  ['It is **not**', '"**not**" in "title"'],
  ['See [this](https://example.org)', '"[this](https://example.org)" in "title"'],
])('markup in a field is doubted: %s', (title, sentence) => expect(warningsOf(title)).toEqual([expect.stringContaining(sentence)]));

test.each(['The <table> is dead', 'AT&T; R&D', 'M*A*S*H', '5 * 3 * 2', 'I <3 it, x > y', 'A [sic] (no) title', '* a'])(
  'signs that mean themselves are not: %s',
  (title) => expect(warningsOf(title)).toEqual([]),
);

test('every field is looked at, and named as its writer knows it', () => {
  const data = { image: { caption: '<b>x</b>' }, corrections: [{ text: 'x' }, { text: '*y*' }] };
  const found = markupWarnings({ path: 'a.mdx', data, lines: { 'image.caption': 3, 'corrections.1.text': 9 } });
  expect(found).toMatchObject([
    { line: 3, field: 'image.caption' },
    { line: 9, field: 'corrections.text' },
  ]);
});

test('curly quotation marks around a whole value are doubted, unless straight ones stand around them', () => {
  expect(warningsOf('“The dock”')).toEqual([
    `2 title The quotation marks around "title" are printed, since those of YAML are straight. Take them away, or put straight ones around them where they belong to the words: title: '“The dock”'`,
  ]);
  expect(warningsOf('“The dock”', `title: '“The dock”'`)).toEqual([]);
  expect(warningsOf('“The dock” and “the quay”')).toEqual([]);
  expect(warningsOf('What “dock” means')).toEqual([]);
});
