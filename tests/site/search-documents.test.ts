/** The index of the search is made of documents, beside the drawing; what it finds is what stands on the drawn pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { wordsIn } from '../../src/browser/search/words.ts';
import { readPage } from '../support/built-files.ts';
import { textAsRead } from '../support/text-as-read.ts';

interface Fragment {
  readonly url: string;
  /** The text without its end, with a full stop where a block ends without one. */
  readonly content: string;
  readonly placed: number;
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

const sites = inject('sites');

/** What the page of a piece shows and no search should find. The parts of a text say so themselves. */
const unsearched = [
  ...[
    'nav',
    'h1',
    '[data-byline]',
    '[data-facts]',
    '[aria-labelledby=piece_series]',
    '[aria-labelledby=piece_writers]',
    '[aria-labelledby=piece_cite]',
    '[aria-labelledby=piece_places]',
  ],
].join();

/** What follows the text: it is found, and no excerpt is made of it. */
const end = ['corrections', 'disclosures', 'sources', 'hashtags'].map((name) => `[aria-labelledby=piece_${name}]`).join();

function fragmentsIn(out: string): readonly Fragment[] {
  const folder = join(out, 'pagefind', 'fragment');
  return readdirSync(folder).map((file) =>
    JSON.parse(
      gunzipSync(readFileSync(join(folder, file)))
        .subarray('pagefind_dcd'.length)
        .toString(),
    ),
  );
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(['klaxon', 'review', 'plain', 'hostile', 'arabic'] as const)('on the site "%s"', (name) => {
  const { out } = sites[name];
  const pieces = fragmentsIn(out).map((fragment) => {
    const article = readPage(out, `${fragment.url.slice(1)}index.html`).querySelector('main article');
    const contributors = [...(article?.querySelectorAll('[data-contributors]') ?? [])];
    for (const each of contributors) each.remove();
    // The search has the caption of the lead picture before the text, though it stands after its opening.
    const picture = article?.querySelector('.u-photo')?.closest('figure');
    if (picture) article?.querySelector('[data-body]')?.before(picture);
    for (const each of article?.querySelectorAll(unsearched) ?? []) each.remove();
    const ends = [...(article?.querySelectorAll(end) ?? [])];
    for (const each of ends) each.remove();
    return { fragment, article, ends: [...ends, ...contributors] };
  });

  it('the same words in the same order, without what follows the text', () => {
    expect(pieces.length).toBeGreaterThan(2);
    for (const { fragment, article } of pieces) {
      expect(wordsOf(fragment.content), fragment.url).toEqual(wordsOf(article ? textAsRead(article) : ''));
    }
  });

  it('the same places to land, each where its own words begin', () => {
    for (const { fragment, article, ends } of pieces) {
      const headings = [article, ...ends]
        .flatMap((part) => [...(part?.querySelectorAll('h2[id], h3[id], h4[id], h5[id], h6[id]') ?? [])])
        .filter(({ textContent }) => textContent !== '');
      expect(
        fragment.anchors.map(({ id }) => id),
        fragment.url,
      ).toEqual(headings.map(({ id }) => id));
      const tokens = wordsIn(fragment.content).map(({ token }) => token);
      expect(fragment.placed, fragment.url).toBe(tokens.length + ends.flatMap((part) => wordsIn(textAsRead(part))).length);
      for (const { text, location } of fragment.anchors.filter((anchor) => anchor.location < tokens.length)) {
        const heading = wordsIn(text).map(({ token }) => token);
        expect(tokens.slice(location, location + heading.length), `${fragment.url} ${text}`).toEqual(heading);
      }
    }
  });
});
