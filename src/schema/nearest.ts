/** "Did you mean …": the known name that is closest to what was typed. */

/**
 * The candidate within a third of the typed length (at least 1, at most 4 edits), ignoring case; else one that ends in what
 * was typed (`rent` for `housing/rent`, `tags` for `hashtags`), or begins as it does (`category` for `categories`). The first
 * one wins a tie. Distance: Levenshtein with a swap of neighbours counted as one edit.
 */
export function nearestName(typed: string, candidates: Iterable<string>): string | undefined {
  if (typed === '') return undefined;
  const wanted = typed.toLowerCase();
  const known = [...candidates];
  let best: string | undefined;
  let bestDistance = Math.min(4, Math.max(1, Math.floor(typed.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return (
    best ??
    known.find((candidate) => endsIn(candidate.toLowerCase(), wanted)) ??
    known.find((candidate) => beginsLike(candidate.toLowerCase(), wanted))
  );
}

function endsIn(candidate: string, wanted: string): boolean {
  return candidate.endsWith(`/${wanted}`) || (wanted.length >= 4 && candidate.endsWith(wanted));
}

/** Whether all but one of the letters typed begin the candidate, or all of the candidate begins what was typed. */
function beginsLike(candidate: string, wanted: string): boolean {
  const common = [...candidate].findIndex((letter, index) => letter !== wanted[index]);
  return (common === -1 ? candidate.length : common) >= Math.max(4, Math.min(wanted.length - 1, candidate.length));
}

/** The sentence that offers the nearest name, with a space before it, or nothing. */
export function didYouMean(typed: string, candidates: Iterable<string>): string {
  const nearest = nearestName(typed, candidates);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** Whether one letter more, less, other, or changed over with its neighbour makes one of the other. */
export function isOneEditApart(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && editDistance(a, b) === 1;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
