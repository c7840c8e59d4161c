/** The links of a body say `link:0`, since addresses are known only when all files are read; here they get them. */
import { rewriteHtml } from '../base/rewrite-html.ts';

/** `hrefs` are the addresses of the links, in their order. */
export function linkAddresses(html: string, hrefs: readonly string[]): string {
  // Most stretches have no link into the publication, and need not be parsed.
  if (!html.includes('"link:')) return html;
  return rewriteHtml(html, {
    element(name, attributes) {
      const index = name === 'a' ? /^link:(\d+)$/.exec(attributes['href'] ?? '')?.[1] : undefined;
      return index === undefined ? attributes : { ...attributes, href: hrefs[Number(index)] ?? '' };
    },
  });
}
