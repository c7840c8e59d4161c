/** The search never denies what is there: each word of a piece, and each phrase as one reads it, leads to the piece. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { openSearch, type OpenSearch } from '../support/search-in-node.ts';
import { documentsOf } from '../support/search-documents.ts';
import { textAsRead } from '../support/text-as-read.ts';
import { inFolder } from './in-folder.ts';
import { itHolds } from './it-holds.ts';

/** In many scripts, with what has been lost before: letters that do not decompose, accents, compounds, what is written without spaces. */
const vocabulary =
  `market fell prices harbour's state-of-the-art AI/ML e-mail C# C++ .NET R&D AT&T 2019–2021 3.5 1,000 CO₂ CoreWeave don’t a I
  l’eau à Paris œuvre dell'arte città Straße Häfen Łódź łódka Ørsted smørrebrød æble İstanbul ılık kış ﬁnance ＡＩ político corazón
  новый судно ёлка λόγος οδος שלום צה״ל מלך העיר والرصيف مدرسة ٢٠٢٦ दिन दीन हिन्दी 항구에서 서울 ประเทศไทย 管理者 台湾 修正 漏洞 ガス プログラム ｶﾞｽ 港`.split(
    /\s+/,
  );
const separators = [' ', ' ', ' ', '—', ' – ', '…', '... ', '/', ';', ', ', '. ', ' (', ') ', ': ', ' · ', '\u00a0', '”, “'];

const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...vocabulary) }, fc.stringMatching(/^[a-zé]{1,12}$/));
const block = fc.array(fc.tuple(word, fc.constantFrom(...separators)), { minLength: 1, maxLength: 12 });
const piece = fc.array(fc.tuple(fc.constantFrom('p', 'li', 'th', 'td', 'dt', 'dd', 'figcaption', 'h2'), block), {
  minLength: 1,
  maxLength: 6,
});
type Block = readonly (readonly [word: string, separator: string])[];
type Piece = readonly (readonly [element: string, block: Block])[];

const raised = '<sup class="noteref n1"><a role="doc-noteref" href="#n">1</a></sup>';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function documentOf(blocks: Piece, number: number): SearchDocument {
  const html = blocks.map(([element, words]) => {
    const text = words.map(([each, separator], place) => escaped(each) + (place === 1 ? raised : '') + escaped(separator));
    return `<${element} id="b">${text.join('')}</${element}>`;
  });
  const facts = { meta: { title: `Piece ${number}` }, filters: [], sort: {} };
  return { address: `/articles/${number}/`, language: 'en', facts, html: html.join(''), end: '' };
}

/** Three words in a row as they stand there. */
function phrasesOf(words: Block): readonly string[] {
  const rows = words.map((_, first) => words.slice(first, first + 3));
  return rows.map((row) => row.map(([each, separator], place) => (place === row.length - 1 ? each : each + separator)).join(''));
}

const leadsTo = async (search: OpenSearch, query: string, address: string): Promise<boolean> =>
  (await search.find(query)).includes(address);

itHolds(
  'each word and each phrase of a generated piece',
  fc.array(piece, { minLength: 8, maxLength: 16 }),
  (pieces) =>
    inFolder(async (folder) => {
      const documents = pieces.map(documentOf);
      const search = await openSearch(new Map([['', documents]]), folder);
      const lost: string[] = [];
      for (const [number, blocks] of pieces.entries()) {
        for (const query of blocks.flatMap(([, words]) => [
          ...words.map(([each]) => each),
          ...phrasesOf(words).flatMap((phrase) => (/[”“]/.test(phrase) ? [] : [`“${phrase}”`])),
        ])) {
          if (!(await leadsTo(search, query, `/articles/${number}/`))) lost.push(`${query} of ${number}`);
        }
      }
      search.close();
      expect(lost).toEqual([]);
    }),
  { tries: 2 },
);

/** Any folder of content: with `BROADSIDE_SEARCH_CONTENT` all of its words are tried, else some of those of essays as long as real ones. */
const { BROADSIDE_SEARCH_CONTENT: folderGiven } = process.env;
const wordsTried = 300;

test(`each word of the ${folderGiven ? 'folder given' : 'fixture'}`, { timeout: 3_600_000 }, () =>
  inFolder(async (folder) => {
    const documents = await documentsOf(resolve(folderGiven ?? 'tests/fixtures/klaxon'));
    const search = await openSearch(new Map([['', documents]]), folder);
    const places = [...placesOf(documents)];
    const step = folderGiven ? 1 : Math.max(1, Math.floor(places.length / wordsTried));
    const lost: string[] = [];
    let tried = 0;
    for (const [query, addresses] of places.filter((_, place) => place % step === 0)) {
      const found = new Set(await search.find(query));
      tried += addresses.size;
      for (const address of addresses) if (!found.has(address)) lost.push(`${query} of ${address}`);
    }
    search.close();
    if (folderGiven) console.log(`${places.length} words, ${tried} places, ${lost.length} lost`);
    expect(lost).toEqual([]);
  }),
);

/** The addresses of the pieces that each word stands in: words as Unicode takes texts apart, not as the index does. */
function placesOf(documents: readonly SearchDocument[]): ReadonlyMap<string, ReadonlySet<string>> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const places = new Map<string, Set<string>>();
  for (const { address, facts, html, end } of documents) {
    const { document } = parseHTML(`<html><body>${html}${end}</body></html>`);
    for (const { segment, isWordLike } of segmenter.segment(`${facts.meta['title']} ${textAsRead(document.body)}`)) {
      // A row of underscores, to be filled in by hand, is one to the segmenter.
      if (isWordLike && /[\p{L}\p{N}]/u.test(segment)) places.set(segment, (places.get(segment) ?? new Set()).add(address));
    }
  }
  return places;
}
