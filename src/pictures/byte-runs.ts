/** The bytes of a file as its readers see them: as they are, and once more what in them is packed, spelled in letters or cut into blocks. */
import { brotliDecompressSync, inflateSync } from 'node:zlib';

/** In bytes, of all that one file unfolds to: notes are small, and a bomb is not. */
const mostUnfolded = 16 * 1024 * 1024;

/** What was to be unfolded is larger than any note. */
export class TooLarge extends Error {}

/** The file itself first. Throws `TooLarge`. */
export function byteRuns(bytes: Buffer): readonly Buffer[] {
  const left = { bytes: mostUnfolded };
  return [bytes, ...dataAddresses(bytes)].flatMap((picture) => {
    const runs = [picture, ...pngTexts(picture, left), ...gifBlocks(picture), ...brotliBoxes(picture, left)];
    return [...runs, ...runs.flatMap(spelledProfiles)];
  });
}

const pngStart = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** The packed texts of a PNG, and of every one that lies inside another file. */
function* pngTexts(bytes: Buffer, left: { bytes: number }): Generator<Buffer> {
  let at = 0;
  for (let png = bytes.indexOf(pngStart); png !== -1; png = bytes.indexOf(pngStart, at)) {
    for (at = png + 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
      const kind = bytes.toString('latin1', at + 4, at + 8);
      const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
      const nameEnd = data.indexOf(0);
      if (kind === 'zTXt') yield unfolded(() => inflateSync(data.subarray(nameEnd + 2), limit(left)), left);
      // A flag and a method, then a language and a name in it, each with a zero at its end.
      if (kind === 'iTXt' && data[nameEnd + 1] === 1) {
        const textStart = data.indexOf(0, data.indexOf(0, nameEnd + 3) + 1) + 1;
        yield unfolded(() => inflateSync(data.subarray(textStart), limit(left)), left);
      }
      if (kind === 'IEND') break;
    }
  }
}

/** ImageMagick spells what has no place in a PNG in hexadecimal: a line for its name, one for its length. */
function spelledProfiles(run: Buffer): readonly Buffer[] {
  const isSpelled = run[0] === 0x0a || run.includes('Raw profile type');
  return [
    ...(isSpelled ? run.toString('latin1') : '').matchAll(/^\n?(?:exif|iptc|xmp|8bim|APP1|generic profile)\n *\d+\n([\da-fA-F\n]+)/gm),
  ].map(([, digits = '']) => Buffer.from(digits.replaceAll('\n', ''), 'hex'));
}

/** What a GIF says beside its pictures lies in blocks of at most 255 bytes: here without the lengths between them. */
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

/** JPEG XL may pack its notes (ISO 18181-2). */
function* brotliBoxes(bytes: Buffer, left: { bytes: number }): Generator<Buffer> {
  if (bytes.toString('latin1', 4, 8) !== 'JXL ') return;
  for (let at = bytes.indexOf('brob', 8); at !== -1; at = bytes.indexOf('brob', at + 1)) {
    const size = bytes.readUInt32BE(at - 4);
    const data = bytes.subarray(at + 8, size === 0 ? bytes.length : at - 4 + size);
    yield unfolded(() => brotliDecompressSync(data, limit(left)), left);
  }
}

/** Pictures that stand as letters (base64) in an SVG, a page or a style sheet. */
function dataAddresses(bytes: Buffer): readonly Buffer[] {
  if (!bytes.includes('data:image/')) return [];
  return [...bytes.toString('latin1').matchAll(/data:image\/[^,"'()<>]{0,100};base64,([A-Za-z\d+/=\s]+)/g)].map(([, letters = '']) =>
    Buffer.from(letters, 'base64'),
  );
}

function limit(left: { bytes: number }): { maxOutputLength: number } {
  return { maxOutputLength: Math.max(1, left.bytes) };
}

/** Nothing for what is damaged: no program would read it. */
function unfolded(unfold: () => Buffer, left: { bytes: number }): Buffer {
  try {
    const run = unfold();
    left.bytes -= run.length;
    return run;
  } catch (error) {
    if (error instanceof RangeError) throw new TooLarge();
    return Buffer.alloc(0);
  }
}
