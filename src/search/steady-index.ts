/**
 * The files of an index in an order that depends on nothing but what they say. Pagefind lists the values of each filter as its hash map gives
 * them, anew in each run, and names files by their bytes; so those files, the list of them, and the list of that would never be the same twice.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export interface IndexFile {
  /** From the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Stands before the CBOR in each packed file of Pagefind. */
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

/**
 * The same index; in the order of the paths, without the interfaces that Pagefind adds and no page here loads. With the name of a shard each
 * piece is called after it: `2011-01.en_1ed7dbf`.
 */
export function steadyIndex(files: readonly IndexFile[], shard?: string): readonly IndexFile[] {
  const named = (page: string): string => (shard === undefined ? page : `${shard}.${page}`);
  const names = new Map<string, string>();
  const rename = ({ path, content }: IndexFile, unpacked: (value: Uint8Array) => unknown): IndexFile => {
    const packed = pack(unpacked(content));
    const old = nameOf(path);
    const name = `${old.slice(0, old.lastIndexOf('_') + 1)}${digest(packed, old.length - old.lastIndexOf('_') - 1)}`;
    names.set(old, name);
    return { path: path.replace(old, name), content: packed };
  };
  const isKind = (ending: string) => (file: IndexFile) => file.path.endsWith(ending);

  // Filters before the lists that name them, lists before the entry that names those.
  const filters = files.filter(isKind('.pf_filter')).map((file) => rename(file, sortedFilter));
  const lists = files.filter(isKind('.pf_meta')).map((file) => rename(file, (bytes) => sortedList(bytes, names, named)));
  const entries = files.filter(isKind('pagefind-entry.json')).map(({ path, content }) => ({ path, content: namedAnew(content, names) }));
  const untouched = files
    .filter(({ path }) => !/\.pf_(filter|meta)$|pagefind-entry\.json$|pagefind-(\w+-)?ui\.|pagefind-highlight\./.test(path))
    .map(({ path, content }) => ({
      path: path.replace(/^(fragment\/)(.+)/, (_, folder: string, name: string) => folder + named(name)),
      content,
    }));
  return [...untouched, ...filters, ...lists, ...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function sortedFilter(bytes: Uint8Array): Filter {
  const [name, values]: Filter = unpack(bytes);
  return [name, values.toSorted(byName)];
}

function sortedList(bytes: Uint8Array, names: ReadonlyMap<string, string>, named: (page: string) => string): IndexList {
  const [version, pages, chunks, filters, ...rest]: IndexList = unpack(bytes);
  return [
    version,
    pages.map(([page, ...facts]) => [named(page), ...facts] as const),
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
  const plain = gunzipSync(bytes);
  if (plain.subarray(0, signature.length).toString() !== signature)
    throw new Error('Pagefind writes its files in another way than before.');
  return decode(plain.subarray(signature.length));
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]), { level: 9 });
}

function digest(bytes: Uint8Array, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}
