/** The index of the search is made of documents, beside the drawing; what it finds is what stands on the drawn pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { describe, expect, inject, it } from 'vitest';
import { readPage } from '../support/built-files.ts';

interface Fragment {
  readonly url: string;
  /** All words, with a full stop where a block ends without one. */
  readonly content: string;
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

const sites = inject('sites');

/** What the page of a piece shows and no search should find. The parts of a text say so themselves. */
const unsearched = [
  ...['.article-place', 'h1', '.byline', '.article-margin', '.contents', '.series-place', '[aria-labelledby=piece_writers]'],
];

function fragmentOf(packed: Uint8Array): Fragment {
  const { url, content, anchors }: Fragment = JSON.parse(gunzipSync(packed).subarray('pagefind_dcd'.length).toString());
  return { url, content, anchors: anchors.map(({ id, text, location }) => ({ id, text, location })) };
}

function fragmentsIn(out: string): readonly Fragment[] {
  const folder = join(out, 'pagefind', 'fragment');
  return readdirSync(folder).map((file) => fragmentOf(readFileSync(join(folder, file))));
}

async function fragmentsOfPages(out: string, urls: readonly string[]): Promise<readonly Fragment[]> {
  const { index } = await createIndex({ rootSelector: '.article', excludeSelectors: unsearched });
  if (!index) throw new Error('Pagefind did not start.');
  for (const url of urls) {
    const { documentElement: page } = readPage(out, `${url.slice(1)}index.html`);
    await index.addHTMLFile({ url, content: page.outerHTML });
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => path.startsWith('fragment/')).map(({ content }) => fragmentOf(content));
}

const byUrl = (fragments: readonly Fragment[]): readonly Fragment[] => fragments.toSorted((a, b) => (a.url < b.url ? -1 : 1));

describe.each(['sample', 'review', 'hostile', 'arabic'] as const)('on the site "%s"', (name) => {
  it('the same words in the same order, and the same places to land', async () => {
    const fragments = fragmentsIn(sites[name].out);
    expect(fragments.length).toBeGreaterThan(2);
    const drawn = await fragmentsOfPages(
      sites[name].out,
      fragments.map(({ url }) => url),
    );
    expect(byUrl(fragments)).toEqual(byUrl(drawn));
  });
});
