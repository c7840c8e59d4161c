/** What a browser is told of a picture, so that it fetches no larger file than it shows. */
import { expect, test } from 'vitest';
import { avifSource, pictureAttributes } from '../../../src/markup/picture-attributes.ts';

const picture = (width: number) => ({ path: 'a.png', digest: '0123456789abcdef', width, height: width / 2 });
const told = (own: number, shown: { width: number; fills?: boolean }) => {
  const { srcset, sizes, width } = pictureAttributes(picture(own), { alt: 'A', ...shown });
  return { widths: [...(srcset ?? '').matchAll(/ (\d+)w/g)].map(([, one]) => Number(one)), sizes, width };
};

test('a picture beside margins is at most nine tenths of the screen wide', () => {
  expect(told(3000, { width: 1152 })).toEqual({ widths: [576, 1152, 2304], sizes: '(min-width: 1280px) 1152px, 90vw', width: 1152 });
  expect(told(1600, { width: 1152 })).toEqual({ widths: [576, 1152, 1600], sizes: '(min-width: 1280px) 1152px, 90vw', width: 1152 });
  expect(told(300, { width: 720 })).toEqual({ widths: [300], sizes: '(min-width: 333px) 300px, 90vw', width: 300 });
});

test('one that fills the screen is as wide as the screen, up to its own width', () => {
  expect(told(1700, { width: 1600, fills: true })).toEqual({
    widths: [800, 1600, 1700],
    sizes: '(min-width: 1700px) 1700px, 100vw',
    width: 1700,
  });
  expect(told(5000, { width: 1600, fills: true })).toEqual({
    widths: [800, 1600, 3200],
    sizes: '(min-width: 3200px) 3200px, 100vw',
    width: 3200,
  });
});

test('a photograph has the same sizes as AVIF', () => {
  const shown = { width: 1152, fills: true };
  const { srcset, sizes } = pictureAttributes(picture(1700), { alt: 'A', ...shown });
  expect(avifSource(picture(1700), shown)).toEqual({ type: 'image/avif', srcset: srcset?.replaceAll('.webp', '.avif'), sizes });
  expect(srcset).toMatch(/\.576\.webp 576w, .*\.1700\.webp 1700w$/);
});
