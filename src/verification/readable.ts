/** The bytes of a file in which a text can be found. */
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../problems/problem.ts';
import { engineFault } from './faults.ts';
import type { WrittenFile } from './file-facts.ts';

/** Files of the search index, which are compressed text. */
const isIndex = /\.(pf_\w+|pagefind)$/;

/** In bytes: a file without a zero byte in this range is text, with any extension (as in Git). */
const beginning = 8000;

export interface Readable {
  /** The bytes to search. */
  readonly plain: Uint8Array;
  readonly problems: readonly Problem[];
}

/** For a file that need not be searched. */
export const nothingToRead: Readable = { plain: new Uint8Array(), problems: [] };

/** The bytes to search: of text, or decompressed; empty for other files. */
export function readable({ path, bytes }: WrittenFile): Readable {
  const isText = isIndex.test(path) || !bytes.subarray(0, beginning).includes(0);
  const plain = isText ? unpacked(bytes) : new Uint8Array();
  return plain ? { plain, problems: [] } : { plain: bytes, problems: [engineFault(path, 'It is packed, and was cut short.')] };
}

/** The files of the search index use gzip. Undefined if they cannot be decompressed. */
function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}
