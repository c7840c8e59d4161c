/** What gives a piece away that nobody may see yet. */
import { expect, test } from 'vitest';
import { heldBackTexts, isSaidElsewhere } from '../../../src/verification/held-back-texts.ts';

const piece = { slug: 'größe', title: 'The annual silence', standfirst: 'A standfirst of some length, & more of it than that.' };

test('addresses, title, and sentences cut where a format would write a sign in another way', () => {
  const body = [
    '<p>The first sentence of the text “in quotes” is long enough.</p><p>Short.</p>',
    { part: 'Aside' as const, props: {}, children: ['<p>A sentence inside of a part counts <em>as much as</em> any other one does.</p>'] },
  ];
  expect(heldBackTexts(piece, body)).toEqual([
    ...['/articles/größe/', '/articles/größe.png', '/articles/gr%C3%B6%C3%9Fe/', '/articles/gr%C3%B6%C3%9Fe.png'],
    'The annual silence',
    'The first sentence of the text “in quotes” is long enough.',
    'A sentence inside of a part counts',
  ]);
});

test('what something published says too gives nothing away, whatever its marks', () => {
  const published = ['title: Other\n---\n\nThey said "the annual\nsilence" was *over*.'];
  expect(isSaidElsewhere('“The annual silence”', published)).toBe(true);
  expect(isSaidElsewhere('The annual noise', published)).toBe(false);
});
