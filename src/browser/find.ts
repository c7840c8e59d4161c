/** Finds elements that the markup of a design must contain. */

/** The first matching element in `root`. Throws where there is none, which is a bug of the design. */
export function find<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`There is no ${selector}.`);
}
