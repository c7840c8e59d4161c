/** Remembers results that are asked for again soon, and forgets those that were not needed for the longest time. */

/** Returns a function that calls `make` where the result for `key` is not among the last `most`. */
export function rememberLast<Result>(most: number): (key: string, make: () => Result) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (key, make) => {
    const found = known.get(key) ?? { result: make() };
    // A map keeps the order in which its keys were set.
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found.result;
  };
}
