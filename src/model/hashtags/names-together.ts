/** Displayed names, one or several run together → their slugs or paths. */

/** The maximum of comparisons for one publication; more would take minutes, as for guesses. */
const maxComparisons = 2_000_000;

/**
 * For `AIchips & hardwareCloud`, as copied from a page with three categories side by side, returns the three keys. Undefined if
 * a letter is left over, a name occurs twice, or there is another division. `keys` are slugs or paths by name; `typed` has 200
 * characters at most.
 */
export function namesFinder(keys: Iterable<readonly [name: string, key: string]>): (typed: string) => readonly string[] | undefined {
  const all = [...keys].map(([name, key]) => ({ name: plain(name), key })).filter(({ name }) => name !== '');
  let comparisonsLeft = maxComparisons;
  return (typed) => {
    comparisonsLeft -= all.length;
    if (comparisonsLeft < 0) return undefined;
    const text = plain(typed);
    const [only, other] = divisions(
      text,
      all.filter(({ name }) => text.includes(name)),
    );
    return only !== undefined && other === undefined && only.length > 0 && new Set(only).size === only.length ? only : undefined;
  };
}

/** The form in which names are compared. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The divisions of the whole text into names, at most two. */
function divisions(text: string, names: readonly { readonly name: string; readonly key: string }[]): readonly (readonly string[])[] {
  // Divisions of the rest of the text, by start index.
  const divisionsFrom: (readonly (readonly string[])[])[] = [];
  divisionsFrom[text.length] = [[]];
  for (let start = text.length - 1; start >= 0; start--) {
    const found = names.flatMap(({ name, key }) =>
      text.startsWith(name, start) ? (divisionsFrom[start + name.length] ?? []).map((rest) => [key, ...rest]) : [],
    );
    const skipped = /[\s,;/|·•>]/.test(text[start] ?? '') ? (divisionsFrom[start + 1] ?? []) : [];
    divisionsFrom[start] = [...found, ...skipped].slice(0, 2);
  }
  return divisionsFrom[0] ?? [];
}
