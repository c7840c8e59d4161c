/** `_headers` and `_redirects`, in the form that Netlify and Cloudflare Pages read. */
import type { HeaderPlace, HostRedirect, HostView } from '../../views/hosting.ts';

export function renderHeadersFile({ base, headers, exceptions }: HostView): string {
  const rules = [{ place: { folder: base }, headers }, ...exceptions];
  return rules
    .map(({ place, headers: some }) => [patternOf(place), ...some.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('');
}

/** A path with spaces would be two words. */
export function renderRedirectsFile({ redirects }: HostView): string {
  return redirects
    .filter(isExact)
    .map(({ from, to }) => `${encodeURI(from)} ${to} 301\n`)
    .join('');
}

/**
 * `*` and `:year` match any other address here, and neither host has a way to say that they mean themselves: Cloudflare compares with the address
 * as it was asked for, in which they are not encoded. The page at such an address leads on.
 */
function isExact({ from }: HostRedirect): boolean {
  return !/[*:]/.test(from);
}

/** As a whole segment, `*` is any number of them at both hosts. Rules must not overlap: the values of both would be sent. */
function patternOf(place: HeaderPlace): string {
  if ('file' in place) return place.file;
  return 'folder' in place ? `${place.folder}*` : `${place.below}*/${place.named}`;
}
