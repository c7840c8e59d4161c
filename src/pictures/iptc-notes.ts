/** Notes in IPTC IIM 4.2, written by Photoshop and press agencies: records that begin with the byte 0x1C. */
import { joined, type Notes, printable } from './notes.ts';

/** Data set numbers of record 2. */
const places: ReadonlySet<number> = new Set([26, 27, 90, 92, 95, 101]);
const persons: ReadonlySet<number> = new Set([80, 118, 122]);

/** Photoshop writes them in a block with this signature and number (Photoshop File Formats Specification). */
const block = Buffer.from('8BIM\x04\x04', 'latin1');

/** More than any program writes; limits the time for files that look like many blocks. */
const mostBlocks = 1000;

/** Finds all such blocks, anywhere. */
export function iptcNotes(bytes: Buffer): Notes {
  const found: Notes[] = [];
  for (let at = bytes.indexOf(block); at !== -1 && found.length < mostBlocks; at = bytes.indexOf(block, at + 1)) {
    // Next: a name with its length before it, padded to an even number of bytes; then the size of the data.
    const start = at + 6 + 2 * (Math.floor((bytes[at + 6] ?? 0) / 2) + 1);
    const size = start + 4 <= bytes.length ? bytes.readUInt32BE(start) : 0;
    found.push(iptcRecords(bytes.subarray(start + 4, start + 4 + size)));
  }
  return joined(found);
}

/** Consecutive records, up to the first invalid one. */
export function iptcRecords(bytes: Buffer): Notes {
  const named: string[] = [];
  const people: string[] = [];
  let at = 0;
  while (at + 5 <= bytes.length && bytes[at] === 0x1c) {
    const [kind, number, length] = [bytes[at + 1], bytes[at + 2] ?? 0, bytes.readUInt16BE(at + 3)];
    const value = printable(bytes.toString('utf8', at + 5, at + 5 + length));
    if (kind === 2 && value !== undefined && places.has(number)) named.push(value);
    if (kind === 2 && value !== undefined && persons.has(number)) people.push(value);
    at += 5 + length;
  }
  return { coordinates: false, places: named, persons: people };
}
