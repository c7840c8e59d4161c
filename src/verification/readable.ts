/** The bytes of a file in which a reader, or a program, could find a text. */
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../problems/problem.ts';
import { engineFault } from './faults.ts';
import type { WrittenFile } from './file-facts.ts';

/** Files of the search index, which are text only when they are unpacked. */
const isIndex = /\.(pf_\w+|pagefind)$/;

/** In bytes: where no zero is found so far in, it is a text, whatever it is called (as Git has it). */
const beginning = 8000;

export interface Readable {
  /** The bytes in which texts are looked for. */
  readonly plain: Uint8Array;
  readonly problems: readonly Problem[];
}

/** Of a file in which nothing is looked for. */
export const nothingToRead: Readable = { plain: new Uint8Array(), problems: [] };

/** What a file says, whether it is text, packed text or neither. */
export function readable({ path, bytes }: WrittenFile): Readable {
  const isText = isIndex.test(path) || !bytes.subarray(0, beginning).includes(0);
  const plain = isText ? unpacked(bytes) : new Uint8Array();
  return plain ? { plain, problems: [] } : { plain: bytes, problems: [engineFault(path, 'It is packed, and was cut short.')] };
}

/** The files of the search index are packed by gzip. Undefined when it cannot be undone. */
function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}
