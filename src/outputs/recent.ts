/** `recent.json`: the newest pieces, for the script that marks what is new. */
import type { RecentPiece } from '../views/recent.ts';

export function renderRecent(pieces: readonly RecentPiece[]): string {
  return JSON.stringify(pieces);
}
