/** Which pieces appeared since the reader's last visit: those in the list of the newest that were not in it then. */
import type { RecentPiece } from '../../views/recent.ts';
import { keep, recall } from './reader-storage.ts';

/** A reader who was away for so long, in milliseconds, begins a new visit. */
const away = 30 * 60 * 1000;

interface Visit {
  /** When a page was last opened, in milliseconds since 1970. */
  readonly last: number;
  /** Addresses of the newest pieces when the visit began. */
  readonly known: readonly string[];
  /** Those that the visit before did not know, as far as they have not been opened. */
  readonly fresh: readonly RecentPiece[];
}

/** The pieces that are new to this reader; none on a first visit. The list at `recent` is fetched once a visit, after the page has loaded. */
export async function freshPieces(recent: string): Promise<Visit['fresh']> {
  const now = Date.now();
  const before = lastVisit();
  const visit = before && now - before.last < away ? before : await beginVisit(recent, before);
  const fresh = visit.fresh.filter(({ href }) => href !== location.pathname);
  return keep('visit', { ...visit, last: now, fresh }) ? fresh : [];
}

async function beginVisit(recent: string, before: Visit | undefined): Promise<Visit> {
  if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  const pieces: readonly RecentPiece[] = await (await fetch(recent)).json();
  return {
    last: 0,
    known: pieces.map(({ href }) => href),
    fresh: before ? pieces.filter(({ href }) => !before.known.includes(href)) : [],
  };
}

function lastVisit(): Visit | undefined {
  const kept = recall('visit');
  return isVisit(kept) ? kept : undefined;
}

function isVisit(kept: unknown): kept is Visit {
  if (typeof kept !== 'object' || kept === null || !('last' in kept && 'known' in kept && 'fresh' in kept)) return false;
  const { last, known, fresh } = kept;
  return typeof last === 'number' && Array.isArray(known) && Array.isArray(fresh) && fresh.every(isPiece);
}

function isPiece(kept: unknown): kept is RecentPiece {
  return typeof kept === 'object' && kept !== null && 'href' in kept && 'categories' in kept && Array.isArray(kept.categories);
}
