/** The files of a Pagefind index as they are inside: packed with a signature, most of them CBOR, named by a digest of their bytes. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export interface IndexFile {
  /** From the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A file of the kind `.pf_filter`: its name, and each value with the numbers of its pages. */
export type Filter = readonly [name: string, values: readonly (readonly [value: string, pages: readonly number[]])[]];

/**
 * A file of the kind `.pf_meta`: version, pages as the name of their file and what else is known of them, chunks, filters as name and file, sorts,
 * names of metadata.
 */
export type IndexList = readonly [
  version: string,
  pages: readonly (readonly [file: string, ...unknown[]])[],
  chunks: unknown,
  filters: readonly (readonly [string, string])[],
  ...unknown[],
];

/** A file of the kind `.pf_fragment`, which is JSON: what a result is made of. `content` and the texts of anchors are as they were indexed. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly text: string }[];
}

/** `pagefind-entry.json`: by language, the name of its list. */
export interface IndexEntryList {
  readonly languages: Record<string, { hash: string }>;
}

/** Letters of a digest in the name of a fragment. */
export const fragmentDigest = 7;

/** What the browser needs beside the packed files; interfaces that Pagefind adds are not among it. */
export function isInterface(path: string): boolean {
  return /pagefind-(\w+-)?ui\.|pagefind-highlight\./.test(path);
}

/** `filter/en_1ed7dbf.pf_filter` → `en_1ed7dbf`, `pagefind.en_e52854e.pf_meta` → `en_e52854e`: as other files call it. */
export function nameInIndex(path: string): string {
  return path
    .replace(/^.*\//, '')
    .replace(/^pagefind\./, '')
    .replace(/\.pf_\w+$/, '');
}

/** Stands before the content of each packed file. */
const signature = 'pagefind_dcd';

/** The CBOR of a packed file. */
export function unpack<Value>(bytes: Uint8Array): Value {
  return decode(unpackBytes(bytes));
}

/** Throws where a file is packed in another way. */
export function unpackBytes(bytes: Uint8Array): Buffer {
  const plain = gunzipSync(bytes);
  if (plain.subarray(0, signature.length).toString() !== signature)
    throw new Error('Pagefind writes its files in another way than before.');
  return plain.subarray(signature.length);
}

export function pack(value: unknown): Uint8Array {
  return packBytes(encode(value));
}

export function packBytes(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
}

/** The first `length` letters of a digest. */
export function digest(bytes: Uint8Array, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}
