/** What other programs wrote, for a terminal: it must neither control it nor look like lines of this program. */
import { madeVisible } from '../../base/unseen.ts';
import { onOneLine } from '../../problems/sanitize.ts';

/** On one line, invisible characters by their names, at most `longest` UTF-16 units of the text; `secrets` are replaced before it is cut. */
export function foreignText(text: string, longest: number, secrets: readonly string[] = []): string {
  const safe = secrets.reduce((left, secret) => (secret === '' ? left : left.replaceAll(secret, '•••')), text).trim();
  const cut = safe.length > longest ? `${safe.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : safe;
  return onOneLine(madeVisible(cut.replace(/\s+/g, ' ')));
}
