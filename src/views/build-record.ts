/** The moment that a site is built for, and the one from which it is out of date. */
import type { Publication } from '../model/publication.ts';
import { newsUntil } from './sitemap.ts';

/** All moments as RFC 3339, in UTC. */
export interface BuildRecord {
  readonly builtFor: string;
  /** When the next scheduled article appears; null when none waits. */
  readonly nextDue: string | null;
  /** When the sitemap of the news next loses an article; null while it has none. */
  readonly newsUntil: string | null;
}

/** `now` in milliseconds since 1970. */
export function buildRecord(publication: Publication, now: number): BuildRecord {
  return {
    builtFor: new Date(now).toISOString(),
    nextDue: written(publication.heldBack.find((article) => article.due !== undefined)?.due),
    newsUntil: written(newsUntil(publication, now)),
  };
}

function written(instant: number | undefined): string | null {
  return instant === undefined ? null : new Date(instant).toISOString();
}
