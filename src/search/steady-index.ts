/**
 * Puts the files of an index into an order that depends only on their content. Pagefind lists the values of filters in the order of a hash map, which
 * differs in each run, and names files by a digest of their bytes. So those files, and the lists that name them, would change in each run.
 */
import {
  digest,
  type Filter,
  type Fragment,
  fragmentDigest,
  type IndexEntryList,
  type IndexFile,
  type IndexList,
  isInterface,
  nameInIndex,
  pack,
  packBytes,
  unpack,
  unpackBytes,
} from '../platform/pagefind-files.ts';
import type { ShownArticle } from './index-entry.ts';

/**
 * The same index in the order of the paths, without Pagefind's interfaces, which no page here uses. The fragment of each article gets the text that
 * readers see. With the name of a shard, its files are named after it: `2011-01.en_1ed7dbf`.
 */
export function steadyIndex(files: readonly IndexFile[], shown: ReadonlyMap<string, ShownArticle>, shard?: string): readonly IndexFile[] {
  const names = new Map<string, string>();
  const rename = ({ path, content }: IndexFile, unpacked: (value: Uint8Array) => unknown): IndexFile => {
    const packed = pack(unpacked(content));
    const old = nameInIndex(path);
    const name = `${old.slice(0, old.lastIndexOf('_') + 1)}${digest(packed, old.length - old.lastIndexOf('_') - 1)}`;
    names.set(old, name);
    return { path: path.replace(old, name), content: packed };
  };
  const isKind = (ending: string) => (file: IndexFile) => file.path.endsWith(ending);

  // Articles and filters come before the lists that name them, and lists before the entry file that names those.
  const taken = new Set<string>();
  const fragments = files
    .filter(isKind('.pf_fragment'))
    .toSorted(byPath)
    .map(({ path, content }) => {
      const packed = packBytes(Buffer.from(JSON.stringify(withShown(JSON.parse(unpackBytes(content).toString()), shown))));
      const old = nameInIndex(path);
      const name = (shard === undefined ? '' : `${shard}.`) + freeName(old.slice(0, old.lastIndexOf('_') + 1), packed, taken);
      names.set(old, name);
      return { path: path.replace(old, name), content: packed };
    });
  const filters = files.filter(isKind('.pf_filter')).map((file) => rename(file, sortedFilter));
  const lists = files.filter(isKind('.pf_meta')).map((file) => rename(file, (bytes) => sortedList(bytes, names)));
  const entries = files.filter(isKind('pagefind-entry.json')).map(({ path, content }) => ({ path, content: namedAnew(content, names) }));
  const untouched = files.filter(({ path }) => !/\.pf_(fragment|filter|meta)$|pagefind-entry\.json$/.test(path) && !isInterface(path));
  return [...untouched, ...fragments, ...filters, ...lists, ...entries].sort(byPath);
}

function sortedFilter(bytes: Uint8Array): Filter {
  const [name, values]: Filter = unpack(bytes);
  return [name, values.toSorted(byName)];
}

function withShown(fragment: Fragment, articles: ReadonlyMap<string, ShownArticle>): Fragment & Pick<ShownArticle, 'placed'> {
  const shown = articles.get(fragment.url);
  if (!shown) throw new Error(`Pagefind has indexed ${fragment.url}, which it was not given.`);
  const { content, placed, meta, headings } = shown;
  return {
    ...fragment,
    content,
    placed,
    meta,
    anchors: fragment.anchors.map((anchor, place) => ({ ...anchor, text: headings[place] ?? '' })),
  };
}

/** The shortest digest that no other file has. */
function freeName(language: string, bytes: Uint8Array, taken: Set<string>): string {
  let length = fragmentDigest;
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
  const entry: IndexEntryList = JSON.parse(Buffer.from(content).toString());
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
