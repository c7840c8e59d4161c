/** The routes as Astro writes them: without a slash at the end, and without the ending of a page. */
import { allRoutes, type RouteName } from '../addresses/routes.ts';

const byPattern = new Map<string, RouteName>(
  allRoutes.map(({ name, pattern, file = pattern }) => [file.replace(/(?<=.)\/$|\.html$/, ''), name]),
);

/** Undefined for a route that is not the engine's. */
export function routeOfPattern(pattern: string): RouteName | undefined {
  return byPattern.get(pattern);
}
