/** The addresses of an element, complete, for readers elsewhere. */
import type { Attributes } from '../base/rewrite-html.ts';

/** `base` is the absolute address of the page that the element is from. The same object where nothing changes. */
export function absoluteAddresses(attributes: Attributes, base: string): Attributes {
  const changed: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (['href', 'src', 'cite', 'poster'].includes(name)) changed[name] = complete(value, base);
    if (name === 'srcset') changed[name] = completeSet(value, base);
  }
  return Object.keys(changed).length === 0 ? attributes : { ...attributes, ...changed };
}

function completeSet(set: string, base: string): string {
  const candidates = set.split(',').map((candidate) => candidate.trim().split(/\s+/));
  return candidates.map(([address = '', ...size]) => [complete(address, base), ...size].join(' ')).join(', ');
}

function complete(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
