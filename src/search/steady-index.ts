/**
 * The files of an index in an order that depends on nothing but what they say. Pagefind lists the values of each filter as its hash map gives
 * them, anew in each run, and names files by their bytes; so those files, the list of them, and the list of that would never be the same twice.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { ShownPiece } from './index-entry.ts';

export interface IndexFile {
  /** From the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Letters of a digest in the name of a piece: Pagefind's own measure. */
const nameLength = 7;

/** Stands before the content in each packed file of Pagefind. */
const signature = 'pagefind_dcd';

/** What a filter file holds: its name, and each value with the numbers of its pages. */
type Filter = readonly [name: string, values: readonly (readonly [value: string, pages: readonly number[]])[]];

/** What the list of an index holds: version, pages as the name of their file and what else is known of them, chunks, filters as name and file, sorts, names of metadata. */
type IndexList = readonly [
  version: string,
  pages: readonly (readonly [file: string, ...unknown[]])[],
  chunks: unknown,
  filters: readonly (readonly [string, string])[],
  ...unknown[],
];

/** What a result is made of; `content` and the texts of headings come as they were indexed. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly text: string }[];
}

/**
 * The same index; in the order of the paths, without the interfaces that Pagefind adds and no page here loads. Each piece, by its address, holds
 * what readers see of it. With the name of a shard its file is called after it: `2011-01.en_1ed7dbf`.
 */
export function steadyIndex(files: readonly IndexFile[], shown: ReadonlyMap<string, ShownPiece>, shard?: string): readonly IndexFile[] {
  const names = new Map<string, string>();
  const rename = ({ path, content }: IndexFile, unpacked: (value: Uint8Array) => unknown): IndexFile => {
    const packed = pack(unpacked(content));
    const old = nameOf(path);
    const name = `${old.slice(0, old.lastIndexOf('_') + 1)}${digest(packed, old.length - old.lastIndexOf('_') - 1)}`;
    names.set(old, name);
    return { path: path.replace(old, name), content: packed };
  };
  const isKind = (ending: string) => (file: IndexFile) => file.path.endsWith(ending);

  // Pieces and filters before the lists that name them, lists before the entry that names those.
  const taken = new Set<string>();
  const fragments = files
    .filter(isKind('.pf_fragment'))
    .toSorted(byPath)
    .map(({ path, content }) => {
      const packed = packBytes(Buffer.from(JSON.stringify(withShown(JSON.parse(unpackBytes(content).toString()), shown))));
      const old = nameOf(path);
      const name = (shard === undefined ? '' : `${shard}.`) + freeName(old.slice(0, old.lastIndexOf('_') + 1), packed, taken);
      names.set(old, name);
      return { path: path.replace(old, name), content: packed };
    });
  const filters = files.filter(isKind('.pf_filter')).map((file) => rename(file, sortedFilter));
  const lists = files.filter(isKind('.pf_meta')).map((file) => rename(file, (bytes) => sortedList(bytes, names)));
  const entries = files.filter(isKind('pagefind-entry.json')).map(({ path, content }) => ({ path, content: namedAnew(content, names) }));
  const untouched = files.filter(
    ({ path }) => !/\.pf_(fragment|filter|meta)$|pagefind-entry\.json$|pagefind-(\w+-)?ui\.|pagefind-highlight\./.test(path),
  );
  return [...untouched, ...fragments, ...filters, ...lists, ...entries].sort(byPath);
}

function sortedFilter(bytes: Uint8Array): Filter {
  const [name, values]: Filter = unpack(bytes);
  return [name, values.toSorted(byName)];
}

function withShown(fragment: Fragment, pieces: ReadonlyMap<string, ShownPiece>): Fragment {
  const shown = pieces.get(fragment.url);
  if (!shown) throw new Error(`Pagefind has indexed ${fragment.url}, which it was not given.`);
  const { content, meta, headings } = shown;
  return { ...fragment, content, meta, anchors: fragment.anchors.map((anchor, place) => ({ ...anchor, text: headings[place] ?? '' })) };
}

/** As short as it can be, and no other's. */
function freeName(language: string, bytes: Uint8Array, taken: Set<string>): string {
  let length = nameLength;
  while (taken.has(digest(bytes, length))) length++;
  taken.add(digest(bytes, length));
  return language + digest(bytes, length);
}

function sortedList(bytes: Uint8Array, names: ReadonlyMap<string, string>): IndexList {
  const [version, pages, chunks, filters, ...rest]: IndexList = unpack(bytes);
  return [
    version,
    pages.map(([page, ...facts]) => [names.get(page) ?? page, ...facts] as const),
    chunks,
    filters.map(([name, file]) => [name, names.get(file) ?? file] as const).sort(byName),
    ...rest,
  ];
}

function namedAnew(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(Buffer.from(content).toString());
  const languages = Object.entries(entry.languages).sort(byName);
  for (const [, language] of languages) language.hash = names.get(language.hash) ?? language.hash;
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

function byPath(a: IndexFile, b: IndexFile): number {
  return a.path < b.path ? -1 : 1;
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}

/** `filter/en_1ed7dbf.pf_filter` → `en_1ed7dbf`, `pagefind.en_e52854e.pf_meta` → `en_e52854e`: as other files call it. */
function nameOf(path: string): string {
  return path
    .replace(/^.*\//, '')
    .replace(/^pagefind\./, '')
    .replace(/\.pf_\w+$/, '');
}

function unpack<Value>(bytes: Uint8Array): Value {
  return decode(unpackBytes(bytes));
}

function unpackBytes(bytes: Uint8Array): Buffer {
  const plain = gunzipSync(bytes);
  if (plain.subarray(0, signature.length).toString() !== signature)
    throw new Error('Pagefind writes its files in another way than before.');
  return plain.subarray(signature.length);
}

function pack(value: unknown): Uint8Array {
  return packBytes(encode(value));
}

function packBytes(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
}

function digest(bytes: Uint8Array, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}
