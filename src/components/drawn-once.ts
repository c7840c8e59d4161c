/** HTML that thousands of pages have in common, drawn for the first of them. */

const drawn = new WeakMap<object, Map<string, Promise<string>>>();

/** The HTML of a `part` that depends on `thing` alone; `draw` is called for the first page only. Failures are remembered too: they end a build. */
export function drawnOnce(thing: object, part: string, draw: () => Promise<string>): Promise<string> {
  const parts = drawn.get(thing) ?? new Map<string, Promise<string>>();
  drawn.set(thing, parts);
  const html = parts.get(part) ?? draw();
  parts.set(part, html);
  return html;
}
