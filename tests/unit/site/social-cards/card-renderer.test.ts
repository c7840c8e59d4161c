/** Cards as the real renderer draws them. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardFonts } from '../../../../src/designs/review/social-card/card-fonts.ts';
import { readCardFonts } from '../../../../src/site/social-cards/card-fonts.ts';
import { cardRenderer } from '../../../../src/site/social-cards/card-renderer.ts';

const card = (text: string, css = '') => ({ root: { type: 'text', text }, css }) as const;

test('a card is a PNG of the size that other sites ask for, and the same twice', async () => {
  const render = cardRenderer(await readCardFonts(process.cwd(), cardFonts));
  const first = await render(card('a'));
  const { width, height, format } = await sharp(first).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  expect((await render(card('a'))).equals(first)).toBe(true);
  for (const other of [card('b'), card('a', '* { color: red }')]) expect((await render(other)).equals(first)).toBe(false);
});
