/** Caches values that many pages share. */

/** Calls `make` once for each thing; the result lives as long as the thing. */
export function onceFor<Thing extends object, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: make(thing) };
    known.set(thing, found);
    return found.value;
  };
}
