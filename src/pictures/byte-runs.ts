/** The bytes of a file, and again its compressed, encoded or chunked parts in decoded form, for searches. */
import { brotliDecompressSync, inflateSync } from 'node:zlib';

/** In bytes, the limit of decompressed data per file: notes are small, a decompression bomb is not. */
const maxDecompressed = 16 * 1024 * 1024;

/** The decompressed data is larger than any note. */
export class TooLarge extends Error {}

/** The file itself comes first. Throws `TooLarge`. */
export function byteRuns(bytes: Buffer): readonly Buffer[] {
  const left = { bytes: maxDecompressed };
  return [bytes, ...dataAddresses(bytes)].flatMap((picture) => {
    const runs = [picture, ...pngTexts(picture, left), ...gifBlocks(picture), ...brotliBoxes(picture, left)];
    return [...runs, ...runs.flatMap(hexProfiles)];
  });
}

const pngStart = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** The compressed texts of a PNG, and of each PNG inside another file. */
function* pngTexts(bytes: Buffer, left: { bytes: number }): Generator<Buffer> {
  let at = 0;
  for (let png = bytes.indexOf(pngStart); png !== -1; png = bytes.indexOf(pngStart, at)) {
    for (at = png + 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
      const kind = bytes.toString('latin1', at + 4, at + 8);
      const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
      const nameEnd = data.indexOf(0);
      if (kind === 'zTXt') yield decompressed(() => inflateSync(data.subarray(nameEnd + 2), limit(left)), left);
      // The layout: flag, method, language and translated name, the last two with a zero at the end.
      if (kind === 'iTXt' && data[nameEnd + 1] === 1) {
        const textStart = data.indexOf(0, data.indexOf(0, nameEnd + 3) + 1) + 1;
        yield decompressed(() => inflateSync(data.subarray(textStart), limit(left)), left);
      }
      if (kind === 'IEND') break;
    }
  }
}

/** ImageMagick stores profiles without a PNG chunk type in hexadecimal: a line with the name, one with the length. */
function hexProfiles(run: Buffer): readonly Buffer[] {
  const isSpelled = run[0] === 0x0a || run.includes('Raw profile type');
  return [
    ...(isSpelled ? run.toString('latin1') : '').matchAll(/^\n?(?:exif|iptc|xmp|8bim|APP1|generic profile)\n *\d+\n([\da-fA-F\n]+)/gm),
  ].map(([, digits = '']) => Buffer.from(digits.replaceAll('\n', ''), 'hex'));
}

/** The extensions of a GIF, whose blocks of at most 255 bytes are joined. */
function* gifBlocks(bytes: Buffer): Generator<Buffer> {
  if (!/^GIF8[79]a/.test(bytes.toString('latin1', 0, 6))) return;
  const tableOf = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableOf(bytes[10]);
  while (bytes[at] === 0x21 || bytes[at] === 0x2c) {
    const isExtension = bytes[at] === 0x21;
    const [joinedBlocks, end] = blocksAt(bytes, isExtension ? at + 2 : at + 11 + tableOf(bytes[at + 9]));
    if (isExtension) yield joinedBlocks;
    at = end;
  }
}

function blocksAt(bytes: Buffer, start: number): readonly [Buffer, number] {
  const blocks: Buffer[] = [];
  let at = start;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) {
    blocks.push(bytes.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return [Buffer.concat(blocks), at + 1];
}

/** JPEG XL may compress its notes (ISO 18181-2). */
function* brotliBoxes(bytes: Buffer, left: { bytes: number }): Generator<Buffer> {
  if (bytes.toString('latin1', 4, 8) !== 'JXL ') return;
  for (let at = bytes.indexOf('brob', 8); at !== -1; at = bytes.indexOf('brob', at + 1)) {
    const size = bytes.readUInt32BE(at - 4);
    const data = bytes.subarray(at + 8, size === 0 ? bytes.length : at - 4 + size);
    yield decompressed(() => brotliDecompressSync(data, limit(left)), left);
  }
}

/** Pictures in base64 in an SVG, a page or a style sheet. */
function dataAddresses(bytes: Buffer): readonly Buffer[] {
  if (!bytes.includes('data:image/')) return [];
  return [...bytes.toString('latin1').matchAll(/data:image\/[^,"'()<>]{0,100};base64,([A-Za-z\d+/=\s]+)/g)].map(([, letters = '']) =>
    Buffer.from(letters, 'base64'),
  );
}

function limit(left: { bytes: number }): { maxOutputLength: number } {
  return { maxOutputLength: Math.max(1, left.bytes) };
}

/** Empty for damaged data, which no program can read. */
function decompressed(decompress: () => Buffer, left: { bytes: number }): Buffer {
  try {
    const run = decompress();
    left.bytes -= run.length;
    return run;
  } catch (error) {
    if (error instanceof RangeError) throw new TooLarge();
    return Buffer.alloc(0);
  }
}
