/** The feeds among the output files. The head of each page lists them, and links may lead to them. */
import { allRoutes } from './routes.ts';

export const feeds = allRoutes.flatMap(({ name, pattern, feed }) => (feed === undefined ? [] : [{ name, path: pattern, ...feed }]));

export const feedPaths: readonly string[] = feeds.map(({ path }) => path);

/** Whether a path within the site is a feed. */
export function isFeed(path: string): boolean {
  return feedPaths.includes(path);
}
