/** The contents of Pagefind's index files: packed with a signature, most of them CBOR, named by a digest of their bytes. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export interface IndexFile {
  /** From the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A file of the kind `.pf_filter`: its name, and for each value the numbers of its pages. */
export type Filter = readonly [name: string, values: readonly (readonly [value: string, pages: readonly number[]])[]];

/** A file of the kind `.pf_meta`: version, pages (name of the file and other facts), chunks, filters (name and file), sorts, names of metadata. */
export type IndexList = readonly [
  version: string,
  pages: readonly (readonly [file: string, ...unknown[]])[],
  chunks: unknown,
  filters: readonly (readonly [string, string])[],
  ...unknown[],
];

/** A file of the kind `.pf_fragment`, in JSON: the data of one result. Pagefind's script returns further fields as they are. `content` and the texts of anchors are as indexed. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly text: string }[];
}

/** `pagefind-entry.json`: for each language, the name of its `.pf_meta` file. */
export interface IndexEntryList {
  readonly languages: Record<string, { hash: string }>;
}

/** The number of digest letters in the name of a fragment. */
export const fragmentDigest = 7;

/** Whether the browser needs the file beside the packed ones. Pagefind's own interfaces are not needed. */
export function isInterface(path: string): boolean {
  return /pagefind-(\w+-)?ui\.|pagefind-highlight\./.test(path);
}

/** `filter/en_1ed7dbf.pf_filter` → `en_1ed7dbf`, `pagefind.en_e52854e.pf_meta` → `en_e52854e`: the name by which other files refer to it. */
export function nameInIndex(path: string): string {
  return path
    .replace(/^.*\//, '')
    .replace(/^pagefind\./, '')
    .replace(/\.pf_\w+$/, '');
}

/** Precedes the content of each packed file. */
const signature = 'pagefind_dcd';

/** Decodes the CBOR of a packed file. */
export function unpack<Value>(bytes: Uint8Array): Value {
  return decode(unpackBytes(bytes));
}

/** Throws where a file is packed in an unknown way. */
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
