/** Each word of each language: nothing is left in English, and what a word is given stands in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languagesWithWords, wordsFor } from '../../../src/languages/words-for.ts';

/** Words that are the same in English and in some other language: names, loans, and marks. */
const same: Readonly<Record<string, readonly string[]>> = {
  all: ['language', 'feed', 'feeds.heading', 'hashtags', 'allHashtags', 'filterNames.hashtag', 'fromTo'],
  de: ['kinds.interview'],
  es: ['kinds.editorial'],
  fr: ['kinds.opinion', 'footnotes.heading', 'footnotes.reference', 'callouts.note', 'pages', 'corrections', 'sources', 'minutes'],
  it: ['home'],
  // Its quotation marks are those of English.
  pt: ['kinds.editorial', 'quoted', 'cite.citation'],
};

type Leaf = readonly [name: string, value: string | ((...given: unknown[]) => string)];

function leaves(value: object, prefix = ''): readonly Leaf[] {
  return Object.entries(value).flatMap(([name, inner]): readonly Leaf[] =>
    typeof inner === 'object' && inner !== null ? leaves(inner as object, `${prefix}${name}.`) : [[prefix + name, inner as Leaf[1]]],
  );
}

const english = new Map(leaves(wordsFor('en')));
const names = [...english.keys()].sort();

/** What each kind of word says of a number or a text; a citation is given its parts by name. */
function said([name, value]: Leaf, given: unknown): string {
  if (typeof value === 'string') return value;
  if (name === 'cite.citation') return value({ authors: given, title: given, publication: given, url: given, day: given });
  return value(...Array.from({ length: value.length }, () => given));
}

describe.each(languagesWithWords)('in "%s"', (language) => {
  const own = leaves(wordsFor(language));

  test('no word is missing, and none is too many', () => {
    expect(own.map(([name]) => name).sort()).toEqual(names);
  });

  test('no word is left in English', () => {
    if (language === 'en') return;
    const allowed = [...(same['all'] ?? []), ...(same[language] ?? [])];
    const left = own.filter((leaf) => !allowed.includes(leaf[0]) && said(leaf, 7) === said([leaf[0], english.get(leaf[0])!], 7));
    expect(left.map((leaf) => `${leaf[0]}: ${said(leaf, 7)}`)).toEqual([]);
  });

  test.each([0, 1, 2, 3, 5, 11, 21, 100])('a word that is given %d says so, without a gap', (count) => {
    for (const leaf of own) {
      const text = said(leaf, count);
      expect(text, leaf[0]).not.toMatch(/undefined|NaN|\[object|\$\{| {2}|^\s|\s$/);
      // Forms of a noun stand beside a number that is elsewhere, and one thing may be said in words: "the only piece".
      if (count !== 1 && typeof leaf[1] === 'function' && !['theAuthors', 'articleNoun', 'foundInList'].includes(leaf[0]))
        expect(text, leaf[0]).toContain(String(count));
    }
  });
});

test('the guide of writers lists the languages', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../content/README.md'), 'utf8');
  expect(guide).toContain(`It has words in: ${languagesWithWords.join(', ')} |`);
});
