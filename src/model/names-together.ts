/** Names as readers see them, one or several run together, → the slugs or paths that they stand for. */

/** How many names are looked at in all; more would take minutes, as with guesses. */
const mostLooks = 2_000_000;

/**
 * Of `AIchips & hardwareCloud`, as it is copied from a page that sets its subjects side by side, the keys of the three. Undefined where
 * some letter is left over, a name stands twice, or another division is as good. `keys` are slugs or paths by name; `typed` has 200
 * characters at most.
 */
export function namesFinder(keys: Iterable<readonly [name: string, key: string]>): (typed: string) => readonly string[] | undefined {
  const all = [...keys].map(([name, key]) => ({ name: plain(name), key })).filter(({ name }) => name !== '');
  let looks = mostLooks;
  return (typed) => {
    looks -= all.length;
    if (looks < 0) return undefined;
    const text = plain(typed);
    const [only, other] = divisions(
      text,
      all.filter(({ name }) => text.includes(name)),
    );
    return only !== undefined && other === undefined && only.length > 0 && new Set(only).size === only.length ? only : undefined;
  };
}

/** How names are told apart, however they are typed. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Two at most, from the first letter to the last. */
function divisions(text: string, names: readonly { readonly name: string; readonly key: string }[]): readonly (readonly string[])[] {
  // By the place in the text where they begin.
  const ways: (readonly (readonly string[])[])[] = [];
  ways[text.length] = [[]];
  for (let start = text.length - 1; start >= 0; start--) {
    const found = names.flatMap(({ name, key }) =>
      text.startsWith(name, start) ? (ways[start + name.length] ?? []).map((rest) => [key, ...rest]) : [],
    );
    const passed = /[\s,;/|·•>]/.test(text[start] ?? '') ? (ways[start + 1] ?? []) : [];
    ways[start] = [...found, ...passed].slice(0, 2);
  }
  return ways[0] ?? [];
}
