/** The first items of a long list in some order, without sorting all of it. */

/** The same as `[...things].sort(compare).slice(0, count)`. */
export function leading<Thing>(things: Iterable<Thing>, count: number, compare: (a: Thing, b: Thing) => number): readonly Thing[] {
  const first: Thing[] = [];
  for (const thing of things) {
    const place = first.findLastIndex((other) => compare(other, thing) <= 0) + 1;
    if (place < count) first.splice(place, 0, thing);
    if (first.length > count) first.pop();
  }
  return first;
}
