/** What gives a piece away that nobody may see yet. */
import { expect, test } from 'vitest';
import { heldBackTexts, publicTexts } from '../../../src/verification/held-back-texts.ts';

const piece = { title: 'The annual silence', addresses: [], names: [], says: [] };

test('addresses, title, names, and sentences cut where a format would write a sign in another way', () => {
  const body = [
    '<p>The first sentence of the text “in quotes” is long enough.</p><p>Short.</p>',
    {
      part: 'Aside' as const,
      props: { title: 'A title of a part that is long enough', rows: [[1, 'What a cell of a chart may say, all of it']] },
      children: ['<p>A sentence inside of a part counts <em>as much as</em> any other one does.</p>'],
    },
  ];
  const addresses = ['/articles/größe/', '/2019/rents/'];
  const says = ['A standfirst of some length, & more of it than that.', 'Short too.'];
  expect(heldBackTexts({ ...piece, addresses, names: ['The price of power', 'presentation'], says }, body)).toEqual([
    ...['/articles/größe/', '/articles/gr%C3%B6%C3%9Fe/', '/2019/rents/'],
    ...['The annual silence', 'The price of power'],
    'The first sentence of the text “in quotes” is long enough.',
    'A title of a part that is long enough',
    'What a cell of a chart may say, all of it',
    'A sentence inside of a part counts',
  ]);
});

test.each(['January 2026', '31 January 2026', 'Number 12', '2026-01-31T00:00:00.000Z', 'All 1,024 pieces'])(
  'a title that any page may hold as a date or a count tells nothing: %s',
  (title) => {
    expect(heldBackTexts({ ...piece, title }, [])).toEqual([]);
  },
);

test('what something published says too gives nothing away, whatever its marks', () => {
  const isPublic = publicTexts({ written: ['title: Other\n---\n\nThey said "the annual\nsilence" was *over*.'], engine: [] });
  expect(isPublic('“The annual silence”')).toBe(true);
  expect(isPublic('The annual noise')).toBe(false);
});

test('nor does what the engine says on its pages, in just these words', () => {
  const isPublic = publicTexts({ written: [], engine: ["skip: 'Skip to the content',", 'const heldBackTexts = 1;'] });
  expect(isPublic('Skip to the content')).toBe(true);
  expect(isPublic('Held back texts')).toBe(false);
});
