/** HTML of a page → the same HTML where every address is complete, for readers elsewhere. */

/** Rewrites `href`, `src`, `cite` and `srcset`, seen from the page at `base` (absolute). */
export function absoluteAddresses(html: string, base: string): string {
  return html
    .replace(
      /(<[^>]*?\s)(href|src|cite)="([^"]*)"/g,
      (_, before: string, name: string, value: string) => `${before}${name}="${complete(value, base)}"`,
    )
    .replace(/(<[^>]*?\s)srcset="([^"]*)"/g, (_, before: string, value: string) => {
      const candidates = value.split(',').map((candidate) => candidate.trim().split(/\s+/));
      return `${before}srcset="${candidates.map(([address = '', ...size]) => [complete(address, base), ...size].join(' ')).join(', ')}"`;
    });
}

function complete(value: string, base: string): string {
  const address = value.replaceAll('&amp;', '&');
  return URL.canParse(address, base) ? new URL(address, base).href.replaceAll('&', '&amp;') : value;
}
