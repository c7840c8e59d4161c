import { expect, test } from 'vitest';
import { bodyOf, htmlOf, problemsOf } from './compile.ts';

test('a word in a sentence has its language, the way that is written, and its quotation marks', () => {
  expect(htmlOf('They call it <Foreign lang="de">"Weltschmerz"</Foreign>, and *<Foreign lang="ar">أهلا</Foreign>*.')).toBe(
    '<p>They call it <span lang="de" dir="ltr">„Weltschmerz“</span>, and <em><span lang="ar" dir="rtl">أهلا</span></em>.</p>',
  );
});

test('it stands in headings, tables and links', () => {
  expect(htmlOf('## A <Foreign lang="la">lux</Foreign>')).toContain('<span lang="la" dir="ltr">lux</span></h2>');
  expect(htmlOf('[<Foreign lang="fr">mot</Foreign>](https://example.org/)')).toContain('<span lang="fr" dir="ltr">mot</span></a>');
  expect(htmlOf('| a |\n| - |\n| <Foreign lang="fr">mot</Foreign> |')).toContain('<span lang="fr" dir="ltr">mot</span></td>');
});

test('around paragraphs it is a block, alone on a line a paragraph', () => {
  expect(htmlOf('<Foreign lang="de">\nEins.\n\nZwei.\n</Foreign>').replace(/\n/g, '')).toBe(
    '<div lang="de" dir="ltr"><p>Eins.</p><p>Zwei.</p></div>',
  );
  expect(htmlOf('<Foreign lang="de">Eins.</Foreign>')).toBe('<p><span lang="de" dir="ltr">Eins.</span></p>');
});

test('its words are words of the piece, its tag is not', () => {
  expect(bodyOf('A <Foreign lang="de">Wort</Foreign>.\n\n<Foreign lang="fr">\nMot.\n</Foreign>').plainText).toBe('A Wort.\nMot.');
});

test.each(['german', 'de_DE', 'x', 'deutsch'])('"%s" is no language', (tag) => {
  expect(problemsOf(`A <Foreign lang="${tag}">word</Foreign>.`)).toEqual([
    `1:12 "${tag}" is not a language tag. Write a tag such as de, fr-CA, la or zh-Hant.`,
  ]);
});
