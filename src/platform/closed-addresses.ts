/** Addresses at which Vite and Astro would answer with more than a preview has to show. */
import { safelyDecoded } from './safely-decoded.ts';

/** Why an address, from the root of the site, gets no answer; undefined where it is open. */
export function closedBecause(address: string): string | undefined {
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(address) ?? [];
  // Astro would show an error page with its own folders.
  if (path.includes('%') && safelyDecoded(path) === path) return 'This address holds a % that spells no letter.';
  // Vite starts an editor with the file that is named here (`/__open-in-editor`).
  if (/^\/+__/.test(safelyDecoded(path))) return 'A preview starts no program.';
  if (!/^\/+_image\/?$/.test(safelyDecoded(path))) return undefined;
  // Astro compares only the beginning of a path (`/@fs/…`), so that one with `..` in it would lead out of the allowed folders.
  const pictures = new URLSearchParams(query).getAll('href').map(safelyDecoded);
  return pictures.some((href) => /(^|[/\\])\.{1,2}([/\\]|$)|\0/.test(href))
    ? 'A preview shows the pictures of its own folders.'
    : undefined;
}
