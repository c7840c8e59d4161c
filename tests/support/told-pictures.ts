/** Pictures with notes about their place and author, in each form that their format has. Forms that sharp cannot write are made here. */
import { brotliCompressSync, crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** The place in each picture is "Lübeck", the person "Ada Quill". */
export const place = 'Lübeck';
export const person = 'Ada Quill';

export const plain = sharp({ create: { width: 16, height: 12, channels: 3, background: '#b42' } });

const gps = { GPSLatitudeRef: 'N', GPSLatitude: '53/1 52/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '10/1 41/1 0/1' };
export const exif = { IFD0: { Artist: person }, IFD3: gps };

/** An XMP packet with these attributes or elements in its only description. */
export function xmpPacket(attributes: string, elements = ''): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

export const xmp = xmpPacket(
  `exif:GPSLatitude="53,52.0N" photoshop:City="${place}"`,
  `<dc:creator><rdf:Seq><rdf:li>${person}</rdf:li></rdf:Seq></dc:creator>`,
);

/** A block of Exif data, the same in every format: a TIFF header and its tables. */
export async function exifBlock(): Promise<Buffer> {
  const { exif: block } = await sharp(await plain.clone().withExif(exif).jpeg().toBuffer()).metadata();
  if (!block) throw new Error('sharp wrote no Exif.');
  return block.subarray(block.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0);
}

/** IPTC data in the form of Photoshop. */
export function iptcBlock(): Buffer {
  const record = (number: number, value: string): Buffer => {
    const text = Buffer.from(value);
    return Buffer.concat([Buffer.from([0x1c, 2, number, text.length >> 8, text.length & 255]), text]);
  };
  const records = Buffer.concat([record(90, place), record(80, person)]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(records.length);
  return Buffer.concat([Buffer.from('8BIM\x04\x04\0\0', 'latin1'), size, records]);
}

/** A JPEG with one more segment directly after its start. */
export function withSegment(jpeg: Buffer, marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

/** A PNG with one more chunk before its end. */
export function withChunk(png: Buffer, kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([png.subarray(0, -12), size, named, sum, png.subarray(-12)]);
}

/** A GIF with an extension before its last byte, in blocks of at most `block` bytes. */
export function withExtension(gif: Buffer, label: number, data: Buffer, block = 255): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 0; at < data.length; at += block) {
    const part = data.subarray(at, at + block);
    blocks.push(Buffer.from([part.length]), part);
  }
  return Buffer.concat([gif.subarray(0, -1), Buffer.from([0x21, label]), ...blocks, Buffer.from([0, 0x3b])]);
}

/** An animated GIF with so many frames; `side` is the width and height in pixels. */
export async function animation(frames: number, side = 1): Promise<Buffer> {
  const pair = Buffer.alloc(2 * side * side).fill(255, side * side);
  const two = await sharp(pair, { raw: { width: side, height: 2 * side, channels: 1, pageHeight: side } })
    .gif()
    .toBuffer();
  const start = two.indexOf(Buffer.from([0x21, 0xf9, 4]));
  const pairs = Array.from({ length: frames / 2 }, () => two.subarray(start, -1));
  return Buffer.concat([two.subarray(0, start), ...pairs, two.subarray(-1)]);
}

const spelled = (name: string, bytes: Buffer): Buffer =>
  Buffer.from(`\n${name}\n    ${bytes.length}\n${bytes.toString('hex').replace(/.{72}/g, '$&\n')}\n`);

const named = (name: string, ...rest: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat([name, '\0', ...rest].map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));

/** By name of the form. All except those with IPTC have coordinates. */
export async function toldPictures(): Promise<Readonly<Record<string, Buffer>>> {
  const [jpeg, png, gif] = await Promise.all(
    ['jpeg', 'png', 'gif'].map((format) =>
      plain
        .clone()
        .toFormat(format as 'png')
        .toBuffer(),
    ),
  );
  if (!jpeg || !png || !gif) throw new Error('sharp wrote nothing.');
  const block = await exifBlock();
  const packet = Buffer.from(xmp);
  const written: Record<string, Buffer> = {};
  for (const format of ['jpeg', 'png', 'webp', 'avif', 'tiff'] as const) {
    // libvips writes no Exif into a TIFF, because Exif itself has the structure of TIFF.
    written[`Exif in ${format}`] = format === 'tiff' ? block : await plain.clone().withExif(exif).toFormat(format).toBuffer();
    written[`XMP in ${format}`] = await plain.clone().withXmp(xmp).toFormat(format).toBuffer();
  }
  const inJpeg = written['Exif in jpeg'] ?? jpeg;
  return {
    ...written,
    'IPTC in jpeg': withSegment(jpeg, 0xed, named('Photoshop 3.0', iptcBlock())),
    'a second picture behind a jpeg': Buffer.concat([jpeg, inJpeg]),
    'Exif behind the end of a png': Buffer.concat([png, block]),
    'a packed text of a png': withChunk(png, 'zTXt', named('XML:com.adobe.xmp', '\0', deflateSync(packet))),
    'a packed international text of a png': withChunk(png, 'iTXt', named('XML:com.adobe.xmp', '\x01\0\0\0', deflateSync(packet))),
    'an open text of a png': withChunk(png, 'tEXt', named('Raw profile type exif', spelled('exif', block))),
    'a spelled profile of a png': withChunk(png, 'zTXt', named('Raw profile type exif', '\0', deflateSync(spelled('exif', block)))),
    'a spelled IPTC of a png': withChunk(png, 'zTXt', named('Raw profile type iptc', '\0', deflateSync(spelled('iptc', iptcBlock())))),
    'a note of a gif': withExtension(gif, 0xfe, packet, 200),
    'Exif in a gif': withExtension(gif, 0xff, Buffer.concat([Buffer.from('EXIF DATA01'), block]), 64),
    'a png in an icon': Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0]), Buffer.alloc(16), withChunk(png, 'eXIf', block)]),
    'a packed box of a jxl': Buffer.concat([
      jxlBox('JXL ', Buffer.from('\r\n\x87\n', 'latin1')),
      jxlBox('brob', named('xml ', brotliCompressSync(packet)).subarray(0, 4), brotliCompressSync(packet)),
    ]),
    'a picture in a drawing': Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 12"><image href="data:image/jpeg;base64,${inJpeg.toString('base64')}"/></svg>`,
    ),
  };
}

function jxlBox(kind: string, ...data: readonly Buffer[]): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(8 + data.reduce((sum, { length }) => sum + length, 0));
  return Buffer.concat([size, Buffer.from(kind, 'latin1'), ...data]);
}
