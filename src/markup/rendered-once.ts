/** HTML that thousands of pages have in common, rendered for the first of them. */

const rendered = new WeakMap<object, Map<string, Promise<string>>>();

/** The HTML of a `part` that depends on `thing` alone; `render` is called for the first page only. An error is remembered too: it ends a build. */
export function renderedOnce(thing: object, part: string, render: () => Promise<string>): Promise<string> {
  const parts = rendered.get(thing) ?? new Map<string, Promise<string>>();
  rendered.set(thing, parts);
  const html = parts.get(part) ?? render();
  parts.set(part, html);
  return html;
}
