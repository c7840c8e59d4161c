/** Pictures that say where they were taken, and by whom. */
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureNotes } from '../../../src/pictures/picture-notes.ts';
import {
  exif,
  exifBlock,
  person,
  place,
  plain,
  toldPictures,
  withChunk,
  withSegment,
  xmp,
  xmpPacket,
} from '../../support/told-pictures.ts';

const told = await toldPictures();
const nothing = { coordinates: false, places: [], persons: [] };

test.each(Object.entries(told))('%s is heard', (name, bytes) => {
  const isIptc = name.includes('IPTC');
  const isXmp = name.includes('XMP') || !/Exif|spelled profile|open text|jpeg|icon|drawing/.test(name);
  expect(pictureNotes(bytes)).toEqual({ coordinates: !isIptc, places: isIptc || isXmp ? [place] : [], persons: [person] });
});

describe('pictures that say nothing of it', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const)('%s with other notes, or none', async (format) => {
    const other = await plain
      .clone()
      .withExif({ IFD0: { Copyright: 'The authors', Software: 'Paint' } })
      .toFormat(format)
      .toBuffer();
    expect(pictureNotes(other)).toEqual(nothing);
    expect(pictureNotes(await plain.clone().toFormat(format).toBuffer())).toEqual(nothing);
  });

  test('a camera that does not know where it is writes zeros', async () => {
    const zeros = { IFD3: { GPSVersionID: '2 3 0 0', GPSLatitude: '0/0 0/0 0/0', GPSLongitude: '0/0 0/0 0/0' } };
    expect(pictureNotes(await plain.clone().withExif(zeros).jpeg().toBuffer())).toEqual(nothing);
  });

  test('what is no picture', () => {
    expect(pictureNotes(Buffer.from('photoshop:City="Lübeck" is how XMP says it; II*\0 and 8BIM\x04\x04 are signs.'))).toEqual(nothing);
    expect(pictureNotes(new Uint8Array())).toEqual(nothing);
  });
});

test.each([
  ['a drone, in its own spelling', 'drone-dji:GpsLatitude="+53.87"', '', { coordinates: true }],
  ['photoshop:City', `photoshop:City='${place}'`, '', { places: [place] }],
  ['the place that is shown', '', `<Iptc4xmpExt:City>${place}</Iptc4xmpExt:City>`, { places: [place] }],
  [
    'who is on it',
    '',
    `<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>${person}</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>`,
    { persons: [person] },
  ],
  ['a face with its name', '', `<rdf:li mwg-rs:Name="${person}"/>`, { persons: [person] }],
  ['how to write to her', '', '<Iptc4xmpCore:CiEmailWork>ada@example.org</Iptc4xmpCore:CiEmailWork>', { persons: ['ada@example.org'] }],
  ['an empty field', 'photoshop:City=""', '<dc:creator><rdf:Seq><rdf:li> </rdf:li></rdf:Seq></dc:creator>', {}],
])('of XMP: %s', async (_what, attributes, elements, said) => {
  const picture = await plain.clone().withXmp(xmpPacket(attributes, elements)).jpeg().toBuffer();
  expect(pictureNotes(picture)).toEqual({ ...nothing, ...said });
});

test('of Exif in the other order of bytes', async () => {
  const block = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x3b\0\x02\0\0\0\x0a\0\0\0\x1a\0\0\0\0Ada Quill\0', 'latin1');
  expect(pictureNotes(withSegment(await plain.clone().jpeg().toBuffer(), 0xe1, block))).toEqual({ ...nothing, persons: [person] });
});

test('a film says where it was taken', () => {
  const film = (note: string): Buffer => Buffer.from(`\0\0\0\x14ftypqt  \0\0\0\0qt  \0\0\0\x30${note}`, 'latin1');
  expect(pictureNotes(film('udta\0\0\0\x1e\u00a9xyz\0\x12\x15\u00c7+53.8700+010.6833/'))).toEqual({ ...nothing, coordinates: true });
  expect(pictureNotes(film('com.apple.quicktime.location.ISO6709'))).toEqual({ ...nothing, coordinates: true });
  expect(pictureNotes(film('udta'))).toEqual(nothing);
});

describe('what is made to take long', () => {
  test('notes that unfold to more than any note are not unfolded', async () => {
    const bomb = withChunk(
      await plain.clone().png().toBuffer(),
      'zTXt',
      Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(40_000_000))]),
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(pictureNotes(bomb)).toBeUndefined();
  });

  test.each([
    ['many beginnings of Exif', Buffer.from('II*\0\x08\0\0\0\xff\xff'.repeat(200_000), 'latin1')],
    ['tables in a chain', Buffer.concat([Buffer.from('II*\0\x08\0\0\0', 'latin1'), chain(200_000)])],
    ['many beginnings of PNG', Buffer.from('\x89PNG\r\n\x1a\n'.repeat(200_000), 'latin1')],
    ['many blocks of Photoshop', Buffer.from('8BIM\x04\x04'.repeat(300_000), 'latin1')],
    ['packets without an end', Buffer.from(`<rdf:RDF ${'<dc:creator>'.repeat(10)}`.repeat(15_000))],
  ])('%s take no longer than a moment', (_what, bytes) => {
    const start = performance.now();
    pictureNotes(bytes);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

/** Tables without a field, each of which leads to the next. */
function chain(count: number): Buffer {
  const tables = Buffer.alloc(count * 6);
  for (let index = 0; index < count; index++) tables.writeUInt32LE(8 + (index + 1) * 6, index * 6 + 2);
  return tables;
}

test('what sharp writes for the tests is what other programs read', async () => {
  const { exif: block } = await sharp(await plain.clone().withExif(exif).jpeg().toBuffer()).metadata();
  expect(block?.includes('Ada Quill')).toBe(true);
  expect((await exifBlock()).toString('latin1', 0, 2)).toMatch(/II|MM/);
  expect(xmp).toContain(place);
});
