/** Addresses at which Vite and Astro would answer with more than a preview should show. */
import { safelyDecoded } from '../base/safely-decoded.ts';

/** Why an address, from the root of the site, is not answered; undefined where it is. */
export function closedBecause(address: string): string | undefined {
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(address) ?? [];
  // Astro would answer with an error page that names folders of the machine.
  if (path.includes('%') && safelyDecoded(path) === path) return 'This address holds a % that spells no letter.';
  // Vite starts an editor with the named file (`/__open-in-editor`).
  if (/^\/+__/.test(safelyDecoded(path))) return 'A preview starts no program.';
  if (!/^\/+_image\/?$/.test(safelyDecoded(path))) return undefined;
  // Astro compares only the beginning of a path (`/@fs/…`), so a path with `..` could leave the allowed folders.
  const pictures = new URLSearchParams(query).getAll('href').map(safelyDecoded);
  return pictures.some((href) => /(^|[/\\])\.{1,2}([/\\]|$)|\0/.test(href))
    ? 'A preview shows the pictures of its own folders.'
    : undefined;
}
