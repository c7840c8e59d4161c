/** `former.json`: former addresses with a query, for the script that leads on from them. */
import type { FormerPlace } from '../views/former.ts';

export function renderFormer(places: readonly FormerPlace[]): string {
  return JSON.stringify(places);
}
