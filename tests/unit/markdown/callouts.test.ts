import { expect, test } from 'vitest';
import { bodyWords } from '../../../src/languages/words-for.ts';
import { bodyOf, htmlOf } from './compile.ts';

test.each([
  ['en', '', 'Note'],
  ['en', ' kind="note"', 'Note'],
  ['en-GB', ' kind="warning"', 'Warning'],
  ['fr', ' kind="update"', 'Mise à jour'],
  ['sv', ' kind="update"', 'Update'],
  ['de', '', 'Hinweis'],
  ['de-AT', ' kind={"warning"}', 'Warnung'],
  ['de', ' kind="update"', 'Aktualisierung'],
])('a callout without a title is called by its kind: %s%s', (language, kind, title) => {
  const { nodes, facts, plainText } = bodyOf(`<Callout${kind}>x</Callout>`, { language, labels: bodyWords(language) });
  expect(nodes).toEqual([expect.objectContaining({ props: expect.objectContaining({ title }) })]);
  expect(facts).toMatchObject({ headings: [], words: 1, excerpt: 'x' });
  expect(plainText).toBe('x');
});

test('a title of its own stays', () => {
  expect(htmlOf('<Callout kind="warning" title="Mind">x</Callout>')).toBe('<Callout {"kind":"warning","title":"Mind"}><p>x</p></Callout>');
});
