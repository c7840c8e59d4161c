/** Cards are drawn once: counted at the real renderer. */
import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardRenderer, type CardDrawing } from '../../../src/site/social-cards/card-renderer.ts';
import { readFaces } from '../../../src/site/social-cards/faces.ts';
import { KeptCards } from '../../../src/site/social-cards/kept-cards.ts';
import { openPictureStore } from '../../../src/sources/picture-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const card = (text: string): CardDrawing => ({ root: { type: 'text', text }, css: '' });

/** Cards as the next build opens them, and how many it has drawn. */
async function opened(folder: string, version = 'one') {
  const draw = cardRenderer(await readFaces(process.cwd()));
  const count = { drawn: 0 };
  const cards = new KeptCards(version, openPictureStore(join(folder, 'cards')), (drawing) => {
    count.drawn++;
    return draw(drawing);
  });
  return { cards, count };
}

test('a second build draws none, a change draws one, and what is unused goes', async () => {
  const folder = await temporaryFolder();
  const first = await opened(folder);
  await first.cards.prepare(['a', 'b', 'c', 'a'].map(card));
  expect(first.count.drawn).toBe(3);
  const { width, height, format } = await sharp(await first.cards.pngOf(card('a'))).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  expect(first.count.drawn).toBe(3);

  const second = await opened(folder);
  await second.cards.prepare(['a', 'b', 'c'].map(card));
  expect(second.count.drawn).toBe(0);

  const third = await opened(folder);
  await third.cards.prepare(['a', 'b', 'changed'].map(card));
  expect(third.count.drawn).toBe(1);
  expect(readdirSync(join(folder, 'cards'))).toHaveLength(3);
});

test('other faces, another renderer or another style draw all anew', async () => {
  const folder = await temporaryFolder();
  await (await opened(folder)).cards.prepare([card('a')]);
  const later = await opened(folder, 'two');
  await later.cards.prepare([card('a'), { ...card('a'), css: '.a { color: red }' }]);
  expect(later.count.drawn).toBe(2);
});

test('what is not prepared is drawn when it is asked for', async () => {
  const { cards, count } = await opened(await temporaryFolder());
  await cards.pngOf(card('a'));
  await cards.pngOf(card('a'));
  expect(count.drawn).toBe(1);
});

test.each([0, 2000])('one that was cut to %i bytes is drawn again when it is asked for', async (size) => {
  const folder = await temporaryFolder();
  const { cards, count } = await opened(folder);
  const whole = await cards.pngOf(card('a'));
  for (const name of readdirSync(join(folder, 'cards'))) truncateSync(join(folder, 'cards', name), size);
  expect(await cards.pngOf(card('a'))).toEqual(whole);
  expect(count.drawn).toBe(2);
});
