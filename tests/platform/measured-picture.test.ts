/** How Astro measures pictures, by its own code and not by sharp. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isPublishedAsSvg, measuredPicture } from '../../src/platform/measured-picture.ts';

const made = (format: 'avif' | 'gif' | 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width: 6, height: 4, channels: 3, background: '#888' } })
    .toFormat(format)
    .toBuffer();

test.each(['avif', 'gif', 'jpeg', 'png', 'webp'] as const)('a picture in %s has its measures', async (format) => {
  expect(await measuredPicture(await made(format))).toEqual({ width: 6, height: 4 });
});

test('a JPEG that is turned is measured as it is shown, a PNG is not', async () => {
  const turned = async (format: 'jpeg' | 'png') =>
    measuredPicture(
      await sharp(await made(format))
        .withMetadata({ orientation: 6 })
        .toFormat(format)
        .toBuffer(),
    );
  const sentence = 'Astro measures turned pictures otherwise than before: decode-picture.ts compares without regard to that.';
  expect(await turned('jpeg'), sentence).toEqual({ width: 4, height: 6 });
  expect(await turned('png'), sentence).toEqual({ width: 6, height: 4 });
});

test('what Astro cannot measure has no measures', async () => {
  expect(await measuredPicture(Buffer.from('no picture'))).toBeUndefined();
});

test('an SVG is measured by its attributes, else by its view box', async () => {
  expect(await measuredPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"></svg>'))).toEqual({
    width: 6,
    height: 4,
  });
  expect(await measuredPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 4"></svg>'))).toEqual({
    width: 6,
    height: 4,
  });
});

test('an SVG is one for Astro when its first tag has no prefix', async () => {
  const prefixed = Buffer.from('<s:svg xmlns:s="http://www.w3.org/2000/svg" width="6" height="4"></s:svg>');
  expect(isPublishedAsSvg(prefixed)).toBe(false);
  expect(await measuredPicture(prefixed), 'Astro reads an SVG with a prefix now: decode-svg.ts need not refuse it.').toBeUndefined();
});
