/** Drawings in SVG beside a text: how large they are, and which cannot be shown. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { decodeSvg } from '../../../../src/reading/pictures/decode-svg.ts';

const drawing = (attributes: string, inside = '<circle r="5"/>'): Buffer =>
  Buffer.from(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

test.each([
  ['width="640" height="360"', 640, 360],
  ['width="640px" height="360px" viewBox="0 0 64 36"', 640, 360],
  ['viewBox="0 0 64 36"', 64, 36],
])('%s is measured', async (attributes, width, height) => {
  expect(await decodeSvg(drawing(attributes))).toEqual({ width, height });
});

test('one whose tags have a prefix is measured too', async () => {
  const prefixed = Buffer.from('<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>');
  expect(await decodeSvg(prefixed)).toEqual({ width: 16, height: 9 });
});

test('the letters of a picture are a text where they stand as one', async () => {
  expect(await decodeSvg(drawing('viewBox="0 0 9 9"', '<text>data:image/png;base64,AAAA</text>'))).toEqual({ width: 9, height: 9 });
});

describe('cannot be shown:', () => {
  test('one of no size', async () => {
    expect(await decodeSvg(drawing(''))).toMatchObject({ message: 'This drawing does not say how large it is.' });
  });

  test('one that does more than draw', async () => {
    expect(await decodeSvg(drawing('viewBox="0 0 1 1"', '\n<script>alert(1)</script>'))).toEqual({
      line: 3,
      message: 'This drawing holds <script>, which could run a script, load something or lead elsewhere.',
      fix: 'Take it out, or save the drawing as a png picture.',
    });
  });

  test('one with a damaged picture inside', async () => {
    const image = '\n\n<image width="9" height="9" href="data:image/png;base64,AAAA"/>';
    expect(await decodeSvg(drawing('viewBox="0 0 9 9"', image))).toMatchObject({
      line: 4,
      message: 'A picture inside this drawing: This is not a picture that can be read.',
    });
  });

  test('one whose pictures are too large together', async () => {
    const create = { width: 5000, height: 5000, channels: 3 as const, background: 'red' };
    const png = await sharp({ create }).png({ palette: true }).toBuffer();
    const image = `\n<image href="data:image/png;base64,${png.toString('base64')}"/>`;
    expect(await decodeSvg(drawing('viewBox="0 0 9 9"', image.repeat(2)))).toEqual({ width: 9, height: 9 });
    expect(await decodeSvg(drawing('viewBox="0 0 9 9"', image.repeat(3)))).toMatchObject({
      line: 5,
      message: 'The pictures inside this drawing have more than 50 million pixels together.',
    });
  });
});
