/** How Pagefind packs and names the files of an index. */
import { beforeAll, expect, test } from 'vitest';
import {
  type Filter,
  type Fragment,
  fragmentDigest,
  type IndexEntryList,
  type IndexFile,
  type IndexList,
  isInterface,
  nameInIndex,
  pack,
  unpack,
  unpackBytes,
} from '../../src/platform/pagefind-files.ts';
import { orThrow, withIndex } from '../../src/platform/pagefind-process.ts';

const page = (title: string, hashtag: string) => `<html lang="en"><head>
<meta data-pagefind-meta="title[content]" content="${title}"><meta data-pagefind-filter="hashtag[content]" content="${hashtag}">
</head><body data-pagefind-body><h2 id="begin">Harbours</h2><p>Ships leave the harbour.</p></body></html>`;

let files: readonly IndexFile[];
const contentOf = (ending: string): readonly IndexFile[] => files.filter(({ path }) => path.endsWith(ending));
const first = (ending: string): IndexFile => contentOf(ending)[0] ?? { path: '', content: new Uint8Array() };

beforeAll(async () => {
  files = await withIndex(async (index) => {
    orThrow(await index.addHTMLFile({ url: '/a/', content: page('One', 'docks') }));
    orThrow(await index.addHTMLFile({ url: '/b/', content: page('Two', 'ships') }));
    return orThrow(await index.getFiles()).files;
  });
}, 60_000);

const changed = 'Pagefind writes its files otherwise than before: steady-index.ts relies on this.';

test('there is a fragment for each page, a list, a filter and an entry', () => {
  expect([contentOf('.pf_fragment').length, contentOf('.pf_meta').length, contentOf('.pf_filter').length], changed).toEqual([2, 1, 1]);
  expect(contentOf('pagefind-entry.json'), changed).toHaveLength(1);
});

test('a fragment is JSON with the texts that a result shows', () => {
  const fragment: Fragment = JSON.parse(unpackBytes(first('.pf_fragment').content).toString());
  expect(['/a/', '/b/']).toContain(fragment.url);
  expect(fragment.content, changed).toContain('Ships leave the harbour.');
  expect(Object.keys(fragment.meta), changed).toContain('title');
  expect(
    fragment.anchors.map(({ text }) => text),
    changed,
  ).toEqual(['Harbours']);
});

test('a filter is its name and values with numbers of pages; packed again, it is the same', () => {
  const filter: Filter = unpack(first('.pf_filter').content);
  expect(filter[0], changed).toBe('hashtag');
  expect(filter[1].map(([value]) => value).sort(), changed).toEqual(['docks', 'ships']);
  expect(unpack(pack(filter))).toEqual(filter);
});

test('the entry names the list, the list names fragments and filters', () => {
  const entry: IndexEntryList = JSON.parse(Buffer.from(first('pagefind-entry.json').content).toString());
  expect(
    Object.values(entry.languages).map(({ hash }) => hash),
    changed,
  ).toEqual([nameInIndex(first('.pf_meta').path)]);
  const [, pages, , filters]: IndexList = unpack(first('.pf_meta').content);
  expect(pages.map(([name]) => name).sort(), changed).toEqual(
    contentOf('.pf_fragment')
      .map(({ path }) => nameInIndex(path))
      .sort(),
  );
  expect(
    filters.map(([, name]) => name),
    changed,
  ).toEqual(contentOf('.pf_filter').map(({ path }) => nameInIndex(path)));
});

test('the name of a fragment is its language and a digest of that length', () => {
  expect(nameInIndex(first('.pf_fragment').path), changed).toMatch(new RegExp(`^en_[0-9a-f]{${fragmentDigest}}$`));
});

test('Pagefind adds interfaces that no page here loads', () => {
  expect(
    files.filter(({ path }) => isInterface(path)).map(({ path }) => path),
    changed,
  ).toEqual(expect.arrayContaining(['pagefind-ui.js', 'pagefind-highlight.js']));
  expect(isInterface('pagefind.js') || isInterface('pagefind-worker.js')).toBe(false);
});
