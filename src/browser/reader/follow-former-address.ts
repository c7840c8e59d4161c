/** Static hosts answer `/?p=12` with the home page, and `/index.php?p=12` with `404.html`. From there this script goes on to the present address. */
import type { FormerPlace } from '../../views/former.ts';
import { formerTarget } from './former-target.ts';

/** Fetches the list of former addresses only if the address has a query. */
export async function followFormerAddress(): Promise<void> {
  const list = document.querySelector<HTMLMetaElement>('meta[name="former-addresses"]')?.content;
  if (list === undefined || location.search === '') return;
  const entries: readonly FormerPlace[] = await (await fetch(list)).json();
  const target = formerTarget(entries, location);
  if (target !== undefined) location.replace(target + location.hash);
}
