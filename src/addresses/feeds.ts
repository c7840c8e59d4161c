/** The feeds among the output files. */
import { allRoutes, type Route } from './routes.ts';

/** Those of the whole publication. The head of each page names them, and links may lead to them. */
export const feeds = allRoutes.flatMap(({ name, pattern, feed }) => (feed === undefined ? [] : [{ name, path: pattern, ...feed }]));

export const feedPaths: readonly string[] = feeds.map(({ path }) => path);

/** The name of a feed beside the page of its list. */
export const feedName = 'feed.xml';

/** Whether a route is that of the feeds of lists: of tags, of authors. */
export function isListFeed({ pattern }: Pick<Route, 'pattern'>): boolean {
  return pattern.endsWith(`]/${feedName}`);
}

const listFeedFolders: ReadonlySet<string> = new Set(
  allRoutes.filter(isListFeed).map(({ pattern }) => pattern.slice(0, pattern.indexOf('['))),
);

/** The list that has this feed, if it is one: `/tags/ai/feed.xml` → `/tags/ai/`. */
export function listOfFeed(path: string): string | undefined {
  const isFeedOfList = path.endsWith(`/${feedName}`) && [...listFeedFolders].some((folder) => path.startsWith(folder));
  return isFeedOfList ? path.slice(0, -feedName.length) : undefined;
}
