/** Cards have one name for one picture: compared with what the real renderer draws. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardFonts } from '../../../src/designs/review/social-card/card-fonts.ts';
import type { SocialCard } from '../../../src/site/social-cards/card-renderer.ts';
import { openCards } from '../../../src/site/social-cards/cards.ts';

const card = (text: string): SocialCard => ({ root: { type: 'text', text }, css: '' });

test('a card is a PNG of the size that other sites ask for', async () => {
  const { render } = await openCards(process.cwd(), cardFonts);
  const { width, height, format } = await sharp(await render(card('a'))).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});

test('what gives the same picture has the same key, and nothing else has', async () => {
  const { render, keyOf } = await openCards(process.cwd(), cardFonts);
  const { keyOf: later } = await openCards(process.cwd(), cardFonts);
  expect(later(card('a'))).toBe(keyOf(card('a')));
  expect((await render(card('a'))).equals(await render(card('a')))).toBe(true);
  for (const other of [card('b'), { ...card('a'), css: '* { color: red }' }]) {
    expect(keyOf(other)).not.toBe(keyOf(card('a')));
    expect((await render(other)).equals(await render(card('a')))).toBe(false);
  }
});
