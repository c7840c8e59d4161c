/** Names that are similar to the typed text, for readers who mistype a hashtag. */
import { editDistance, allowedMistakes } from './edit-distance.ts';
import { wordsIn } from './words.ts';

/**
 * `names` are keyed by spelling. Returns at most `limit` names: first those that begin with the query or contain it, then those within two typing
 * mistakes (one for short words). Without `mistyped`, only names that the query begins or equals.
 */
export function nearNames(query: string, names: ReadonlyMap<string, string>, limit: number, { mistyped = true } = {}): readonly string[] {
  const asked = plain(query);
  if (asked.length < 2) return [];
  const mistakes = allowedMistakes(asked);
  const near = [...names]
    .map(([spelling, name]) => ({ name, distance: distanceTo(asked, plain(spelling), mistakes) }))
    .filter(({ distance }) => distance <= (mistyped ? mistakes + 1 : 0.5))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return [...new Set(near.map(({ name }) => name))].slice(0, limit);
}

function plain(text: string): string {
  return wordsIn(text)
    .map(({ token }) => token)
    .join(' ');
}

function distanceTo(asked: string, name: string, mistakes: number): number {
  if (name === asked) return 0;
  if (name.startsWith(asked) || asked.startsWith(`${name} `)) return 0.5;
  if (asked.length > 3 && name.includes(asked)) return 1;
  const distance = Math.abs(name.length - asked.length) > mistakes ? Infinity : editDistance(asked, name);
  return distance <= mistakes ? distance + 0.5 : Infinity;
}
