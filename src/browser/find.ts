/** Elements that the markup of a design has to bring. */

/** The first element of that kind in `root`; throws where there is none, which is a mistake of the design. */
export function find<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`There is no ${selector}.`);
}
