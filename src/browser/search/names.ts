/** Names that lead to a page, from `search/names.json`: what a reader types may be one of them, or nearly so. */
import type { SearchName } from '../../views/search-names.ts';
import { allowedMistakes, editDistance } from './edit-distance.ts';
import { type Word, wordsIn } from './words.ts';

export interface SpelledName {
  readonly name: SearchName;
  /** The tokens of each spelling, that of the label first. */
  readonly spellings: readonly (readonly string[])[];
}

/** Empty where the names cannot be fetched: the search works without them. */
export async function loadNames(address: string): Promise<readonly SpelledName[]> {
  try {
    return spelled(await (await fetch(address)).json());
  } catch {
    return [];
  }
}

export function spelled(names: readonly SearchName[]): readonly SpelledName[] {
  return names.map((name) => ({ name, spellings: [name.label, ...(name.also ?? [])].map(tokensOf) }));
}

/** Hashtags, subjects and writers whose name is the query, with any ending. */
export function namesAsked(query: string, names: readonly SpelledName[], limit: number): readonly SearchName[] {
  const asked = tokensOf(query);
  const isAsked = (spelling: readonly string[]): boolean => asked.length === spelling.length && beginsAt(asked, 0, spelling);
  return pick(
    names.filter(({ name, spellings }) => asked.length > 0 && name.kind !== 'title' && spellings.some(isAsked)),
    limit,
  );
}

/** Those that begin with the query or contain it, then those within few typing mistakes. */
export function namesNear(query: string, names: readonly SpelledName[], limit: number): readonly SearchName[] {
  const asked = tokensOf(query).join(' ');
  if (asked.length < 2) return [];
  const near = names.flatMap((spelled) => {
    if (spelled.name.kind === 'title') return [];
    const distance = Math.min(...spelled.spellings.map((spelling) => distanceTo(asked, spelling.join(' '))));
    return Number.isFinite(distance) ? [{ spelled, distance }] : [];
  });
  return pick(
    near.toSorted((a, b) => a.distance - b.distance).map(({ spelled }) => spelled),
    limit,
  );
}

/** Names and titles with a word that begins like each word of the query, in their order; of other spellings, the beginning alone. */
export function namesBeginning(query: string, names: readonly SpelledName[], limit: number): readonly SearchName[] {
  const asked = tokensOf(query);
  const isBegun = ({ spellings: [label = [], ...others] }: SpelledName): boolean =>
    asked.every((token) => label.some((word) => word.startsWith(token))) ||
    others.some((spelling) => spelling.join(' ').startsWith(asked.join(' ')));
  return pick(
    names.filter((name) => asked.length > 0 && isBegun(name)),
    limit,
  );
}

/** The query with a hashtag's other spelling replaced by its label: "GPUs at night" → "GPU at night". Undefined where there is none in it. */
export function otherSpelling(query: string, names: readonly SpelledName[]): string | undefined {
  const words = wordsIn(query);
  const tokens = words.map(({ token }) => token);
  for (const { name, spellings } of names) {
    const [label = [], ...others] = spellings;
    for (const spelling of others) {
      const at = tokens.findIndex((_, place) => spelling.length > 0 && beginsAt(tokens, place, spelling));
      if (at >= 0 && !beginsAt(tokens, at, label)) return replaced(query, words.slice(at, at + spelling.length), name.label);
    }
  }
  return undefined;
}

function replaced(query: string, words: readonly Word[], label: string): string {
  return query.slice(0, words[0]?.start) + label + query.slice(words.at(-1)?.end);
}

/** Whether the spelling stands there, with any ending of its words. */
function beginsAt(tokens: readonly string[], at: number, spelling: readonly string[]): boolean {
  return spelling.every((word, place) => isSameWord(tokens[at + place] ?? '', word));
}

/** In letters. */
const shortestStem = 4;
const longestEnding = 2;

function isSameWord(one: string, two: string): boolean {
  if (one === two) return true;
  const [short = '', long = ''] = [one, two].toSorted((a, b) => a.length - b.length);
  return short.length >= shortestStem && long.length - short.length <= longestEnding && long.startsWith(short);
}

function distanceTo(asked: string, name: string): number {
  if (name === asked) return 0;
  if (name.startsWith(asked) || asked.startsWith(`${name} `)) return 0.5;
  if (asked.length > 3 && name.includes(asked)) return 1;
  const mistakes = allowedMistakes(asked);
  const distance = Math.abs(name.length - asked.length) > mistakes ? Infinity : editDistance(asked, name);
  return distance <= mistakes ? distance + 0.5 : Infinity;
}

function tokensOf(text: string): readonly string[] {
  return wordsIn(text).map(({ token }) => token);
}

function pick(names: readonly SpelledName[], limit: number): readonly SearchName[] {
  return names.slice(0, limit).map(({ name }) => name);
}
