/** HTML of a page → the same HTML where every address is complete, for readers elsewhere. */
import { changeTags } from './tags.ts';

/** Rewrites `href`, `src`, `cite` and `srcset`, seen from the page at `base` (absolute). */
export function absoluteAddresses(html: string, base: string): string {
  return changeTags(html, (tag) =>
    tag.replace(/\s([^\s="]+)="([^"]*)"/g, (attribute, name: string, value: string) => {
      if (['href', 'src', 'cite'].includes(name)) return ` ${name}="${complete(value, base)}"`;
      return name === 'srcset' ? ` srcset="${completeSet(value, base)}"` : attribute;
    }),
  );
}

function completeSet(set: string, base: string): string {
  const candidates = set.split(',').map((candidate) => candidate.trim().split(/\s+/));
  return candidates.map(([address = '', ...size]) => [complete(address, base), ...size].join(' ')).join(', ');
}

function complete(value: string, base: string): string {
  const address = unescaped(value);
  return URL.canParse(address, base) ? escaped(new URL(address, base).href) : value;
}

/** The values of attributes as Astro and hast-util-to-html write them: `&amp;` or `&#x26;`, `&quot;` or `&#34;`. */
function unescaped(value: string): string {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|amp|quot|lt|gt);/gi, (reference, hex?: string, decimal?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (named[reference] ?? reference) : String.fromCodePoint(Number(decimal));
  });
}

const named: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
