/** What is published of a picture is never the picture itself. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodePicture } from '../../../src/pictures/encode-picture.ts';
import { pictureNotes } from '../../../src/pictures/picture-notes.ts';
import { randomNumbers } from '../../support/random-edits.ts';
import { plain, toldPictures } from '../../support/told-pictures.ts';

const told = await toldPictures();

/** Frames of noise, so that none is left out as equal to the one before it. */
function animation(width: number, height: number, frames: number): Promise<Buffer> {
  const noise = Buffer.from(Array.from({ length: width * height * frames }, (_, index) => (index * 7919) % 251));
  return sharp(noise, { raw: { width, height: height * frames, channels: 1, pageHeight: height } })
    .gif({ loop: 0 })
    .toBuffer();
}

describe('what it said is gone', () => {
  // What stands in a drawing or an icon is no picture that a piece can show, and no program here reads the last.
  const shown = Object.entries(told).filter(([name]) => !/drawing|icon|jxl|Exif in tiff/.test(name));

  test.each(shown)('%s', async (_name, bytes) => {
    for (const format of ['webp', 'jpeg', 'png'] as const) {
      const published = await encodePicture(bytes, { format, width: 16, height: 12 });
      expect(pictureNotes(published)).toEqual({ coordinates: false, places: [], persons: [] });
      expect(Buffer.from(published).includes('Quill')).toBe(false);
      expect(await sharp(published).metadata()).toMatchObject({ format, width: 16, height: 12 });
    }
  });
});

/** Clouds of colour, coarse and fine, as photographs have them. */
async function photograph(width: number, height: number): Promise<Buffer> {
  const next = randomNumbers(3);
  const layer = (cell: number): Promise<Buffer> => {
    const [across, down] = [Math.ceil(width / cell), Math.ceil(height / cell)];
    const noise = Buffer.from(Array.from({ length: across * down * 3 }, () => next() * 256));
    return sharp(noise, { raw: { width: across, height: down, channels: 3 } })
      .resize(width, height, { fit: 'fill', kernel: 'cubic' })
      .png()
      .toBuffer();
  };
  const [coarse, ...finer] = [await layer(80), await layer(20), await layer(6)];
  return sharp(coarse)
    .composite(finer.map((input) => ({ input, blend: 'soft-light' })))
    .jpeg({ quality: 95 })
    .toBuffer();
}

test('a photograph is smaller as AVIF than as WebP', async () => {
  const bytes = await photograph(720, 480);
  const [avif, webp] = await Promise.all((['avif', 'webp'] as const).map((format) => encodePicture(bytes, { format, width: 720 })));
  expect(await sharp(avif).metadata()).toMatchObject({ format: 'heif', width: 720, height: 480 });
  expect(avif?.byteLength).toBeLessThan(0.9 * (webp?.byteLength ?? 0));
});

describe('a picture that its format does not take as it is', () => {
  test('is made smaller when it is too tall', async () => {
    const tall = await sharp({ create: { width: 100, height: 20_000, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const published = await encodePicture(tall, { format: 'webp', width: 100, height: 20_000 });
    expect(await sharp(published).metadata()).toMatchObject({ format: 'webp', width: 82, height: 16_383 });
  });

  test('moves on, however long it is', async () => {
    const long = await animation(10, 10, 400);
    const { pages, width, pageHeight } = await sharp(await encodePicture(long, { format: 'webp', width: 5, height: 5 }), {
      pages: -1,
    }).metadata();
    expect({ pages, width, pageHeight }).toEqual({ pages: 400, width: 5, pageHeight: 5 });
  });

  test('is its first picture where nothing moves', async () => {
    const { width, height } = await sharp(
      await encodePicture(await animation(10, 10, 3), { format: 'jpeg', width: 10, height: 10 }),
    ).metadata();
    expect({ width, height }).toEqual({ width: 10, height: 10 });
  });
});

test('it is turned as the camera says, and not blown up', async () => {
  const turned = await plain.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { width, height, orientation } = await sharp(await encodePicture(turned, { format: 'webp', width: 24, height: 32 })).metadata();
  expect({ width, height, orientation }).toEqual({ width: 12, height: 16, orientation: undefined });
});

test('what is no picture is never given back', async () => {
  await expect(encodePicture(Buffer.from('no picture'), { format: 'webp', width: 1, height: 1 })).rejects.toThrow();
});

test('a drawing of few colours keeps the colour of its paper, without becoming much larger', async () => {
  const paper = '#f4efe5';
  const drawing = sharp({ create: { width: 1600, height: 1000, channels: 3, background: paper } }).composite([
    {
      input: Buffer.from(
        '<svg width="1600" height="1000"><path d="M0 0 1600 1000M9 700 Q800 0 1600 700" stroke="#1a1613" stroke-width="9" fill="none"/></svg>',
      ),
    },
  ]);
  const [flat, full] = [await drawing.clone().png({ palette: true }).toBuffer(), await drawing.clone().png().toBuffer()];
  for (const width of [1600, 720]) {
    const [asDrawing, asPhotograph] = await Promise.all([flat, full].map((bytes) => encodePicture(bytes, { format: 'webp', width })));
    const corner = await sharp(asDrawing)
      .extract({ left: width - 9, top: 0, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    expect([...corner]).toEqual([0xf4, 0xef, 0xe5]);
    expect(asDrawing?.length).toBeLessThan((asPhotograph?.length ?? 0) * 1.5);
  }
  // Where a link is shared, the picture has the quality that was asked for.
  expect((await encodePicture(flat, { format: 'jpeg', quality: 80 })).length).toBe(
    (await encodePicture(full, { format: 'jpeg', quality: 80 })).length,
  );
});
