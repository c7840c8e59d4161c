/** Values that many pages share are made once. */

/** `make`, called once for each thing; what it made is remembered as long as the thing is. */
export function onceFor<Thing extends object, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const found = known.get(thing) ?? { value: make(thing) };
    known.set(thing, found);
    return found.value;
  };
}
