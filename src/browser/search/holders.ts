/** Which articles hold a word: in exactly the form that was typed, in any form of it, or only something like it. */
import { formsOf } from './excerpt.ts';
import { fold } from './letters.ts';
import { nearness } from './nearness.ts';
import type { Found, Pagefind } from './pagefind.ts';
import type { Asked, AskedWord } from './query.ts';
import { wordsIn } from './words.ts';

export interface Holders {
  /** Whether the article of this id holds all that was asked for, as it was typed. */
  isExact(id: string): boolean;
  /** Whether it holds this word, in any ending. */
  holds(id: string, word: AskedWord): boolean;
  /** The ids of all articles that hold this word, in any ending. */
  holding(word: AskedWord): Iterable<string>;
  /** Whether it stands in the phrases that were asked for. */
  hasPhrases(id: string): boolean;
}

/** In quotation marks Pagefind takes a word as it is, and finds nothing where there is none. */
export async function findHolders(pagefind: Pick<Pagefind, 'search'>, { words, phrases, compounds }: Asked): Promise<Holders> {
  const idsOf = async (tokens: string): Promise<ReadonlySet<string>> => {
    const { results } = await pagefind.search(`"${tokens}"`, { filters: {} });
    return new Set(results.map(({ id }) => id));
  };
  const all = (texts: readonly string[]): Promise<readonly ReadonlySet<string>[]> => Promise.all(texts.map(idsOf));
  const [forms, endings, inPhrases, inCompounds] = await Promise.all([
    all(words.map(({ sealed }) => sealed)),
    all(words.map(({ token }) => token)),
    all(phrases),
    all(compounds),
  ]);
  // A form without an ending is not sealed, and one that no article has is nowhere: then any ending counts.
  const exact = forms.map((ids, place) => (ids.size > 0 ? ids : (endings[place] ?? ids)));
  const places = new Map(words.map((word, place) => [word, place] as const));
  const holders = (word: AskedWord): readonly ReadonlySet<string>[] =>
    [forms, endings].flatMap((sets) => sets[places.get(word) ?? -1] ?? []);
  const areAllIn = (sets: readonly ReadonlySet<string>[], id: string): boolean => sets.every((ids) => ids.has(id));
  return {
    isExact: (id) => [exact, inPhrases, inCompounds].every((sets) => areAllIn(sets, id)),
    holds: (id, word) => holders(word).some((ids) => ids.has(id)),
    holding: (word) => holders(word).flatMap((ids) => [...ids]),
    hasPhrases: (id) => areAllIn(inPhrases, id),
  };
}

/** How near an article comes to a word by those that Pagefind has found in it, and by its title and other facts. */
export function nearestIn(found: Found, { token }: AskedWord): number {
  const facts = Object.values(found.meta).flatMap((fact = '') => wordsIn(fact).map((word) => word.token));
  const forms = [...formsOf(found, [token]).map(fold), ...facts];
  return forms.reduce((nearest, form) => Math.max(nearest, nearness(form, token)), 0);
}
