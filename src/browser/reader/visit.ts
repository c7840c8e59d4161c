/** Articles that appeared since the reader's last visit: those in the list of the newest that were not in it then. */
import type { RecentArticle } from '../../views/recent.ts';
import { loadStored, store } from './reader-storage.ts';

/** In milliseconds: after so long a pause, a new visit begins. */
const away = 30 * 60 * 1000;

interface Visit {
  /** When a page was last opened, in milliseconds since 1970. */
  readonly last: number;
  /** Addresses of the newest articles when the visit began. */
  readonly known: readonly string[];
  /** Articles that were not known in the visit before and have not been opened since. */
  readonly fresh: readonly RecentArticle[];
}

/** The articles that are new to this reader; none on a first visit. The list at `recent` is fetched once a visit, after the page has loaded. */
export async function newArticles(recent: string): Promise<Visit['fresh']> {
  const now = Date.now();
  const before = lastVisit();
  const visit = before && now - before.last < away ? before : await beginVisit(recent, before);
  const fresh = visit.fresh.filter(({ href }) => href !== location.pathname);
  return store('visit', { ...visit, last: now, fresh }) ? fresh : [];
}

async function beginVisit(recent: string, before: Visit | undefined): Promise<Visit> {
  if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  const articles: readonly RecentArticle[] = await (await fetch(recent)).json();
  return {
    last: 0,
    known: articles.map(({ href }) => href),
    fresh: before ? articles.filter(({ href }) => !before.known.includes(href)) : [],
  };
}

function lastVisit(): Visit | undefined {
  const stored = loadStored('visit');
  return isVisit(stored) ? stored : undefined;
}

function isVisit(stored: unknown): stored is Visit {
  if (typeof stored !== 'object' || stored === null || !('last' in stored && 'known' in stored && 'fresh' in stored)) return false;
  const { last, known, fresh } = stored;
  return typeof last === 'number' && Array.isArray(known) && Array.isArray(fresh) && fresh.every(isRecentArticle);
}

function isRecentArticle(stored: unknown): stored is RecentArticle {
  return typeof stored === 'object' && stored !== null && 'href' in stored && 'categories' in stored && Array.isArray(stored.categories);
}
