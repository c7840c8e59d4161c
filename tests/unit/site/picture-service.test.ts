/** What Astro gets when it asks for a picture. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import service from '../../../src/site/picture-service.ts';
import { exif, plain } from '../../support/told-pictures.ts';

type Config = Parameters<typeof service.transform>[2];
type Logger = Parameters<typeof service.transform>[3];

/** Neither settings nor the log of Astro decide anything. */
const transform = (original: Uint8Array, asked: Readonly<Record<string, unknown>>) =>
  service.transform(original, { src: '/a', ...asked }, {} as Config, {} as Logger);

test('a picture is made anew in the format that is asked for, webp where none is', async () => {
  const picture = await plain.clone().withExif(exif).jpeg().toBuffer();
  for (const [asked, made] of [
    [{ format: 'jpg', width: 8, height: 6, quality: '80' }, 'jpeg'],
    [{ format: 'png', width: 8 }, 'png'],
    [{}, 'webp'],
  ] as const) {
    const { data, format } = await transform(picture, asked);
    expect(format).toBe(made);
    const facts = await sharp(data).metadata();
    expect([facts.format, facts.exif]).toEqual([made, undefined]);
  }
});

test('no original is given back for a format that is not made', async () => {
  const picture = await plain.clone().jpeg().toBuffer();
  await expect(transform(picture, { format: 'bmp' })).rejects.toThrow('The picture /a cannot be made as bmp.');
  await expect(transform(Buffer.from('no picture'), { format: 'webp', width: 9 })).rejects.toThrow();
});

test('a drawing of a scripted piece is published when it only draws', async () => {
  const drawing = (inside: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">\n${inside}</svg>`);
  expect(await transform(drawing('<path d="M0 0h9v9z"/>'), { format: 'svg' })).toEqual({
    data: drawing('<path d="M0 0h9v9z"/>'),
    format: 'svg',
  });
  await expect(transform(drawing('<script/>'), { format: 'svg' })).rejects.toThrow(
    'The drawing /a cannot be published: line 2: This drawing holds <script>',
  );
});
