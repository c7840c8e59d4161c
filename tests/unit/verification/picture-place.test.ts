/** Pictures that say where they were taken. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { rasterPicture, tellsPlace } from '../../../src/verification/picture-place.ts';

const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
const exif = { IFD0: { Copyright: 'Ada Quill' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } };
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30.0N"/></rdf:RDF></x:xmpmeta>';

describe.each(['jpeg', 'png', 'webp', 'avif'] as const)('a picture of the kind %s', (format) => {
  test('with its latitude tells', async () => {
    expect(await tellsPlace(await plain.clone().withExif(exif).toFormat(format).toBuffer())).toBe(true);
  });

  test('with its latitude among the notes of XMP tells', async () => {
    expect(await tellsPlace(await plain.clone().withXmp(xmp).toFormat(format).toBuffer())).toBe(true);
  });

  test('with other notes, or none, does not', async () => {
    expect(await tellsPlace(await plain.clone().withExif({ IFD0: exif.IFD0 }).toFormat(format).toBuffer())).toBe(false);
    expect(await tellsPlace(await plain.clone().toFormat(format).toBuffer())).toBe(false);
  });
});

test('a file that is no picture does not', async () => {
  expect(await tellsPlace(Buffer.from('no picture'))).toBe(false);
});

test('pictures are known by their endings', () => {
  expect(['a.JPG', 'b.jpeg', 'c.webp', 'd.svg', 'e.html'].filter((path) => rasterPicture.test(path))).toEqual([
    'a.JPG',
    'b.jpeg',
    'c.webp',
  ]);
});
