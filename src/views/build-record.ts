/** The moment that a site is built for, and the one from which it is out of date. */
import type { Publication } from '../model/publication.ts';

/** Both moments as RFC 3339, in UTC. */
export interface BuildRecord {
  readonly builtFor: string;
  /** When the next scheduled article appears; null when none waits. */
  readonly nextDue: string | null;
}

/** `now` in milliseconds since 1970. */
export function buildRecord({ heldBack }: Publication, now: number): BuildRecord {
  const due = heldBack.find((article) => article.due !== undefined)?.due;
  return { builtFor: new Date(now).toISOString(), nextDue: due === undefined ? null : new Date(due).toISOString() };
}
