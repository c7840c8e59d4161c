/** Notes in TIFF structure, as in Exif, in pictures of any format (CIPA DC-008, TIFF 6.0): found anywhere by their first bytes. */
import { iptcRecords } from './iptc-notes.ts';
import { joined, type Notes, printable } from './notes.ts';

/** Bytes of one value, by type number. */
const sizes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** Fields that point to further tables: sub-pictures, Exif and GPS. */
const gps = 0x8825;
const further: ReadonlySet<number> = new Set([0x014a, 0x8769, gps]);

/** Latitude and longitude of the camera and of the destination, and the name of the area. */
const coordinates: ReadonlySet<number> = new Set([0x02, 0x04, 0x14, 0x16, 0x1c]);

/** Artist, owner of the camera, photographer and editor (Exif 3.0). */
const persons: ReadonlySet<number> = new Set([0x013b, 0xa430, 0xa437, 0xa438]);
/** The author as written by Windows, in UTF-16. */
const author = 0x9c9d;
const iptc = 0x83bb;

/** More than any camera writes; limits the time for files that look like many tables. */
const mostFields = 20_000;

interface Field {
  readonly tag: number;
  readonly value: Buffer;
}

export function exifNotes(bytes: Buffer): Notes {
  const left = { fields: mostFields };
  const found: Notes[] = [];
  for (const start of tableStarts(bytes)) {
    if (left.fields-- <= 0) break;
    found.push(notesOf(bytes.subarray(start), left));
  }
  return joined(found);
}

/** The offsets of the four bytes with which such notes begin. */
function* tableStarts(bytes: Buffer): Generator<number> {
  for (const sign of ['II*\0', 'MM\0*']) {
    for (let at = bytes.indexOf(sign, 0, 'latin1'); at !== -1; at = bytes.indexOf(sign, at + 1, 'latin1')) yield at;
  }
}

function notesOf(bytes: Buffer, left: { fields: number }): Notes {
  const isLittle = bytes[0] === 0x49;
  const short = (at: number): number => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number): number => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const known = new Set<number>();
  const found: Notes[] = [];

  const tables = bytes.length < 8 ? [] : [{ start: long(4), isGps: false }];
  for (const { start, isGps } of tables) {
    if (start < 8 || start + 2 > bytes.length || known.has(start) || left.fields-- <= 0) continue;
    known.add(start);
    const end = start + 2 + short(start) * 12;
    for (let at = start + 2; at + 12 <= Math.min(end, bytes.length) && left.fields-- > 0; at += 12) {
      const [tag, size] = [short(at), (sizes[short(at + 2)] ?? 0) * long(at + 4)];
      const place = size <= 4 ? at + 8 : long(at + 8);
      if (place + size > bytes.length) continue;
      if (further.has(tag))
        for (let lies = place; lies + 4 <= place + size; lies += 4) tables.push({ start: long(lies), isGps: tag === gps });
      else found.push(noteOf({ tag, value: bytes.subarray(place, place + size) }, isGps));
    }
    if (end + 4 <= bytes.length && !isGps) tables.push({ start: long(end), isGps: false });
  }
  return joined(found);
}

const nothing: Notes = { coordinates: false, places: [], persons: [] };

function noteOf({ tag, value }: Field, isGps: boolean): Notes {
  // Cameras without a position write zeros.
  if (isGps) return coordinates.has(tag) && value.some((byte) => byte !== 0) ? { ...nothing, coordinates: true } : nothing;
  if (tag === iptc) return iptcRecords(value);
  const name = persons.has(tag) ? printable(value.toString()) : tag === author ? printable(value.toString('utf16le')) : undefined;
  return name === undefined ? nothing : { ...nothing, persons: [name] };
}
