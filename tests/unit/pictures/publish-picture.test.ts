/** What is published of a picture, in each form that an address may ask for. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureNotes } from '../../../src/pictures/picture-notes.ts';
import { publishPicture } from '../../../src/pictures/publish-picture.ts';
import { plain, toldPictures } from '../../support/told-pictures.ts';

const told = await toldPictures();
const nothing = { coordinates: false, places: [], persons: [] };

/** 40 × 20 pixels: the left half is red, the right half transparent. */
const halfClear = await sharp({ create: { width: 40, height: 20, channels: 4, background: '#f000' } })
  .composite([{ input: { create: { width: 20, height: 20, channels: 4, background: '#f00' } }, left: 0, top: 0 }])
  .png()
  .toBuffer();

const measures = async (bytes: Uint8Array) => {
  const { format, width, height } = await sharp(bytes).metadata();
  return { format, width, height };
};

const pixel = async (bytes: Uint8Array, left: number, top: number): Promise<readonly number[]> => [
  ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).ensureAlpha().raw().toBuffer()),
];

describe.each([
  ['webp', { format: 'webp', width: 8 }, { format: 'webp', width: 8, height: 6 }],
  ['webp as large as it is', { format: 'webp' }, { format: 'webp', width: 16, height: 12 }],
  ['png', { format: 'png', width: 8 }, { format: 'png', width: 8, height: 6 }],
  ['gif', { format: 'gif', width: 8 }, { format: 'gif', width: 8, height: 6 }],
  ['avif', { format: 'avif', width: 8 }, { format: 'heif', width: 8, height: 6 }],
  ['jpg', { format: 'jpg', width: 12, height: 4 }, { format: 'jpeg', width: 12, height: 4 }],
  ['jpg of one measure', { format: 'jpg', width: 8 }, { format: 'jpeg', width: 8, height: 6 }],
] as const)('%s', (_, asked, made) => {
  // What stands in a drawing or an icon is no picture that a text can show, and no program here reads the last.
  test.each(Object.entries(told).filter(([name]) => !/drawing|icon|jxl|Exif in tiff/.test(name)))(
    'has its format and size, and nothing of what was noted: %s',
    async (_name, bytes) => {
      const published = await publishPicture(bytes, asked);
      expect(await measures(published)).toEqual(made);
      expect(pictureNotes(published)).toEqual(nothing);
      expect(Buffer.from(published).includes('Quill')).toBe(false);
      const { exif, xmp, iptc, comments } = await sharp(published).metadata();
      expect({ exif, xmp, iptc, comments }).toEqual({});
    },
  );

  test('is never the original, even where nothing would change', async () => {
    const same = await publishPicture(await plain.clone().jpeg().toBuffer(), asked);
    const again = Buffer.concat([same, Buffer.from('Ada Quill')]);
    expect(Buffer.from(await publishPicture(again, asked)).includes('Quill')).toBe(false);
  });
});

test('a jpg is the middle of the picture, in the size that is asked for', async () => {
  // Green, with ten red columns at each side.
  const edged = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#0f0' } })
    .extend({ left: 10, right: 10, background: '#f00' })
    .png()
    .toBuffer();
  const published = await publishPicture(edged, { format: 'jpg', width: 20, height: 20 });
  expect(await measures(published)).toEqual({ format: 'jpeg', width: 20, height: 20 });
  for (const left of [1, 18]) expect((await pixel(published, left, 10))[0]).toBeLessThan(30);
});

test('behind transparent parts a jpg is white; a webp or png stays transparent', async () => {
  const shared = await publishPicture(halfClear, { format: 'jpg', width: 20, height: 20 });
  for (const channel of await pixel(shared, 17, 10)) expect(channel).toBeGreaterThan(240);
  for (const format of ['webp', 'png'] as const) {
    const shown = await publishPicture(halfClear, { format, width: 20 });
    expect((await pixel(shown, 17, 5))[3]).toBe(0);
    expect((await pixel(shown, 2, 5))[3]).toBe(255);
  }
});

test('a picture is turned as the camera says', async () => {
  const turned = await sharp(halfClear).flatten({ background: '#fff' }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  for (const format of ['webp', 'jpg'] as const) {
    const published = await publishPicture(turned, { format, width: 10 });
    expect(await sharp(published).metadata()).toMatchObject({ width: 10, height: 20 });
    expect((await sharp(published).metadata()).orientation).toBeUndefined();
    expect([(await pixel(published, 5, 4))[1], (await pixel(published, 5, 16))[1]].map((green) => Math.round((green ?? 0) / 255))).toEqual([
      0, 1,
    ]);
  }
});

test('a picture is not blown up', async () => {
  const small = await plain.clone().png().toBuffer();
  expect(await measures(await publishPicture(small, { format: 'webp', width: 720 }))).toEqual({ format: 'webp', width: 16, height: 12 });
});

describe('a drawing', () => {
  const drawing = (inside: string, attributes = '') =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>\n${inside}</svg>`);

  test('is published as it is when it only draws', async () => {
    const published = await publishPicture(drawing('<path d="M0 0h9v9z"/>'), { format: 'svg' });
    expect(Buffer.from(published)).toEqual(drawing('<path d="M0 0h9v9z"/>'));
  });

  test('may have a prefix before each tag', async () => {
    const prefixed = Buffer.from('<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:path d="M0 0h9v9z"/></s:svg>');
    expect(Buffer.from(await publishPicture(prefixed, { format: 'svg' }))).toEqual(prefixed);
  });

  test('loses its notes, and the picture inside it those of its own', async () => {
    const inside = Buffer.from(told['a picture in a drawing'] ?? '');
    expect(pictureNotes(inside)).not.toEqual(nothing);
    expect(pictureNotes(await publishPicture(inside, { format: 'svg' }))).toEqual(nothing);
    const noted = drawing('<metadata>Ada Quill</metadata><!-- by Ada Quill --><path d="M0 0h9v9z"/>', ' data-author="Ada Quill"');
    expect(Buffer.from(await publishPicture(noted, { format: 'svg' }))).toEqual(drawing('<path d="M0 0h9v9z"/>'));
  });

  test.each(['<script/>', '<a href="javascript:alert(1)"/>', '<image href="https://example.org/a.png"/>', '<g onclick="alert(1)"/>'])(
    'is not published when it does more: %s',
    async (inside) => {
      await expect(publishPicture(drawing(inside), { format: 'svg' })).rejects.toThrow(/^line 2: /);
    },
  );

  test('is not published when it is not UTF-8, or not whole', async () => {
    const latin = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text>caf\xe9</text></svg>', 'latin1');
    await expect(publishPicture(latin, { format: 'svg' })).rejects.toThrow();
    await expect(publishPicture(drawing('<g>').subarray(0, -6), { format: 'svg' })).rejects.toThrow();
  });
});

test.each([
  ['no picture', Buffer.from('no picture')],
  ['nothing', Buffer.alloc(0)],
  ['the head of a picture', (await plain.clone().png().toBuffer()).subarray(0, 12)],
])('%s is never given back', async (_, bytes) => {
  for (const format of ['webp', 'jpg', 'png', 'gif', 'avif', 'svg'] as const)
    await expect(publishPicture(bytes, { format, width: 9 })).rejects.toThrow();
});
