/** "Did you mean …": the known name nearest to the typed one. */
import { limits } from './limits.ts';

/** The nearest name for one that is not in the list; `without` excludes names. */
export type Guess = (typed: string, without?: (name: string) => boolean) => string | undefined;

/**
 * Finds the nearest of `names`: the one within a third of the typed length (at least 1, at most 4 edits), ignoring case;
 * else one that ends like the typed text (`rent` for `housing/rent`, `tags` for `hashtags`), or begins like it (`category` for
 * `categories`). The first one wins a tie. Distance: Levenshtein with a swap of neighbours counted as one edit. After too many
 * different names, which would take too long, it returns undefined for the rest.
 */
export function guesser(names: Iterable<string>): Guess {
  const known = [...names].map((name): Known => ({ name, folded: name.toLowerCase() }));
  const guesses = new Map<string, string | undefined>();
  let looks: number = limits.looks.most;
  return (typed, without) => {
    const isNew = without !== undefined || !guesses.has(typed);
    if (!isNew) return guesses.get(typed);
    looks -= known.length;
    if (looks < 0) return undefined;
    const guess = nearest(typed, without === undefined ? known : known.filter(({ name }) => !without(name)));
    if (without === undefined) guesses.set(typed, guess);
    return guess;
  };
}

/** For a single name that is not among the candidates. */
export function nearestName(typed: string, candidates: Iterable<string>): string | undefined {
  return guesser(candidates)(typed);
}

interface Known {
  readonly name: string;
  /** In lower case. */
  readonly folded: string;
}

function nearest(typed: string, known: readonly Known[]): string | undefined {
  if (typed === '') return undefined;
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let most = Math.min(4, Math.max(1, Math.floor(typed.length / 3)));
  for (const { name, folded } of known) {
    if (Math.abs(name.length - typed.length) > most) continue;
    const distance = editDistance(wanted, folded, most);
    if (distance <= most) {
      best = name;
      most = distance - 1;
    }
  }
  return best ?? known.find(({ folded }) => endsIn(folded, wanted))?.name ?? known.find(({ folded }) => beginsLike(folded, wanted))?.name;
}

function endsIn(candidate: string, wanted: string): boolean {
  return candidate.endsWith(`/${wanted}`) || (wanted.length >= 4 && candidate.endsWith(wanted));
}

/** Whether the candidate begins with the typed text (or with all but its last letter), or the typed text with the candidate. */
function beginsLike(candidate: string, wanted: string): boolean {
  if (wanted.length >= 4 && candidate.startsWith(wanted) && !candidate.slice(wanted.length).includes('/')) return true;
  const enough = Math.max(4, Math.min(wanted.length - 1, candidate.length));
  const isNear = Math.abs(candidate.length - wanted.length) <= Math.max(3, wanted.length);
  return isNear && enough <= Math.min(wanted.length, candidate.length) && candidate.startsWith(wanted.slice(0, enough));
}

/** The sentence with the guess, after a space; empty if there is none. */
export function didYouMean(typed: string, candidates: Iterable<string> | Guess): string {
  const guess = typeof candidates === 'function' ? candidates(typed) : nearestName(typed, candidates);
  return guess === undefined ? '' : ` Did you mean "${guess}"?`;
}

/** Whether one inserted, removed, replaced or swapped letter makes them equal. */
export function isOneEditApart(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && editDistance(a, b, 1) === 1;
}

/** If the distance is above `most`, some number above `most`. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
      least = Math.min(least, current[column] ?? 0);
    }
    // A swap uses the row before the last, and costs one.
    if (least > most + 1) return least;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
