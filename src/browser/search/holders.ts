/** Which articles contain a word: in exactly the typed form, in another form, or only something similar. */
import { formsOf } from './excerpt.ts';
import { fold } from './letters.ts';
import { nearness } from './nearness.ts';
import type { Found, Pagefind } from './pagefind.ts';
import type { Asked, AskedWord } from './query.ts';
import { wordsIn } from './words.ts';

export interface Holders {
  /** Whether the article of this id contains all searched words exactly as typed. */
  isExact(id: string): boolean;
  /** Whether it contains this word, with any ending. */
  holds(id: string, word: AskedWord): boolean;
  /** The ids of all articles that contain this word, with any ending. */
  holding(word: AskedWord): Iterable<string>;
  /** Whether it contains the searched phrases. */
  hasPhrases(id: string): boolean;
}

/** Words in quotation marks are not shortened by Pagefind, and give no result where no article has them. */
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
  // A form without an ending is not in the index with a seal, and a form that no article has gives nothing: then any ending counts.
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

/** How near an article comes to a word, by the words that Pagefind has found in it, and by its title and other facts. */
export function nearestIn(found: Found, { token }: AskedWord): number {
  const facts = Object.values(found.meta).flatMap((fact = '') => wordsIn(fact).map((word) => word.token));
  const forms = [...formsOf(found, [token]).map(fold), ...facts];
  return forms.reduce((nearest, form) => Math.max(nearest, nearness(form, token)), 0);
}
