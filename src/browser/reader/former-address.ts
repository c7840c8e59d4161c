/** A host of files answers `/?p=12` with the home page, and `/index.php?p=12` with that of lost readers: from there the page leads on by itself. */
import type { FormerPlace } from '../../views/former.ts';
import { placeOf } from './former-place.ts';

/** Asks for the list only where the address has a query. */
export async function leadOn(): Promise<void> {
  const list = document.querySelector<HTMLMetaElement>('meta[name="former-addresses"]')?.content;
  if (list === undefined || location.search === '') return;
  const places: readonly FormerPlace[] = await (await fetch(list)).json();
  const place = placeOf(places, location);
  if (place !== undefined) location.replace(place);
}
