/** `_headers` and `_redirects`, in the form that Netlify and Cloudflare Pages read. */
import type { HeaderPlace, HostView } from '../../views/hosting.ts';

export function renderHeadersFile({ base, headers, exceptions }: HostView): string {
  const rules = [{ place: { folder: base }, headers }, ...exceptions];
  return rules
    .map(({ place, headers: some }) => [patternOf(place), ...some.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('');
}

/** A path with spaces would be two words. */
export function renderRedirectsFile({ redirects }: HostView): string {
  return redirects.map(({ from, to }) => `${encodeURI(from)} ${to} 301\n`).join('');
}

function patternOf(place: HeaderPlace): string {
  return 'file' in place ? place.file : `${place.folder}*`;
}
