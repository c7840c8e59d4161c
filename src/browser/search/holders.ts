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
  /** Whether it contains all searched words, with any ending, and the phrases. */
  isHeld(id: string): boolean;
}

/** Words in quotation marks find only articles with the same stem, and give no result where no article has them. */
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
  const held = new Map(words.map(({ token }, place) => [token, union(forms[place], endings[place])]));
  const areAllIn = (sets: Iterable<ReadonlySet<string>>, id: string): boolean => [...sets].every((ids) => ids.has(id));
  return {
    isExact: (id) => [exact, inPhrases, inCompounds].every((sets) => areAllIn(sets, id)),
    holds: (id, { token }) => held.get(token)?.has(id) === true,
    holding: ({ token }) => held.get(token) ?? [],
    hasPhrases: (id) => areAllIn(inPhrases, id),
    isHeld: (id) => areAllIn(held.values(), id) && areAllIn(inPhrases, id),
  };
}

function union(one: ReadonlySet<string> = new Set(), two: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return one.union(two);
}

/** How near an article comes to a word, by the words that Pagefind has found in it, and by its title and other facts. */
export function nearestIn(found: Found, { token }: AskedWord): number {
  const facts = Object.values(found.meta).flatMap((fact = '') => wordsIn(fact).map((word) => word.token));
  const forms = [...formsOf(found, [token]).map(fold), ...facts];
  return forms.reduce((nearest, form) => Math.max(nearest, nearness(form, token)), 0);
}
