/** The bytes of icons: ICO read back by the table of its format, PNG by sharp. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { publishIcon } from '../../../src/pictures/publish-icon.ts';

/** A red disc on nothing, twelve units wide. */
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><!-- by Ada --><circle cx="6" cy="6" r="6" fill="#f00"/></svg>',
);
const png = await sharp({ create: { width: 200, height: 200, channels: 4, background: '#f00' } })
  .png()
  .toBuffer();

const pixel = async (bytes: Uint8Array, left: number, top: number): Promise<readonly number[]> => [
  ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).ensureAlpha().raw().toBuffer()),
];

test.each([
  ['an svg', svg],
  ['a picture', png],
])('favicon.ico of %s is one PNG of 32 pixels behind a header', async (_, bytes) => {
  const ico = Buffer.from(await publishIcon(bytes, { format: 'ico', side: 32 }));
  const [reserved, type, count] = [0, 2, 4].map((at) => ico.readUInt16LE(at));
  expect({ reserved, type, count }).toEqual({ reserved: 0, type: 1, count: 1 });
  expect([...ico.subarray(6, 10)]).toEqual([32, 32, 0, 0]);
  expect([ico.readUInt16LE(10), ico.readUInt16LE(12)]).toEqual([1, 32]);
  const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(offset + length).toBe(ico.length);
  const { format, width, height } = await sharp(ico.subarray(offset)).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 32, height: 32 });
  expect(await pixel(ico.subarray(offset), 16, 16)).toEqual([255, 0, 0, 255]);
});

test('an svg of any size has sharp edges in each, and keeps its corners clear', async () => {
  const large = await publishIcon(svg, { format: 'png', side: 512 });
  expect(await sharp(large).metadata()).toMatchObject({ width: 512, height: 512 });
  expect(await pixel(large, 0, 0)).toEqual([0, 0, 0, 0]);
  // The edge is 1,600 pixels long and one or two wide; that of an enlarged picture is forty wide.
  const alpha = await sharp(large).extractChannel('alpha').raw().toBuffer();
  expect(alpha.filter((one) => one > 0 && one < 255).length).toBeLessThan(4000);
});

test('a ground lies behind what is clear', async () => {
  const touch = await publishIcon(svg, { format: 'png', side: 180, ground: '#f4efe5' });
  expect(await pixel(touch, 0, 0)).toEqual([0xf4, 0xef, 0xe5, 255]);
  expect(await pixel(touch, 90, 90)).toEqual([255, 0, 0, 255]);
});

test('the svg itself is published without notes, and one that runs code not at all', async () => {
  const published = Buffer.from(await publishIcon(svg, { format: 'svg', side: 12 })).toString();
  expect(published).toContain('<circle');
  expect(published).not.toContain('Ada');
  const hostile = Buffer.from(svg.toString().replace('<circle', '<script>alert(1)</script><circle'));
  for (const format of ['svg', 'png', 'ico'] as const) await expect(publishIcon(hostile, { format, side: 32 })).rejects.toThrow();
});
