/** Names that belong to the engine's own routes: no page, former address or file of `public/` can have them. */
import { type Problem, problemAt } from '../problems/problem.ts';
import { isHostFile } from './host-files.ts';
import { feedName, isListFeed } from './feeds.ts';
import { allRoutes, firstSegmentOf, type Route } from './routes.ts';
import { diskName } from './slug.ts';

const ofBuilds = allRoutes.filter(({ preview }) => !preview);

/** Output files at the root of the site, without pages: `404.html`, `feed.xml`. */
export const rootFiles = ofBuilds
  .filter(({ is, pattern }) => is === 'file' && !pattern.includes('/', 1))
  .map(({ pattern }) => pattern.slice(1));

/** Files that the engine writes, or that hosts and search engines request. No address can be below one of them. */
const fileNames = new Set([...rootFiles, 'index.html', 'robots.txt', 'sitemap.xml']);

/** First segments of the engine's addresses, and spellings that a host would answer with one of its files. */
const firstSegments = new Set([...fileNames, ...ofBuilds.map(firstSegmentOf), '404', 'index'].filter((name) => name !== ''));

const firstSegmentsWhere = (isWanted: (route: Route) => boolean): ReadonlySet<string> =>
  new Set(ofBuilds.filter(isWanted).map(firstSegmentOf));

/** Folders of lists with a feed of their own: `tags`. */
const withFeeds = firstSegmentsWhere(isListFeed);

/** Folders in which all names belong to the engine. */
const ownFolders = firstSegmentsWhere(
  (route) => route.is === 'folder' || (route.is === 'file' && route.pattern.includes('/', 1) && !isListFeed(route)),
);

/** Folders of the bundler and of Pagefind: the names of their files are not known in advance, so a file of `public/` could clash. */
const buildFolders = firstSegmentsWhere(({ is }) => is === 'folder');

/** Folders of lists: a number at the end of an address is a further page, or a month. */
const numbered = firstSegmentsWhere(({ is, pattern }) => is === 'page' && pattern.includes('/[...'));

/** Folders whose own address has no page: `articles`, `cards`. */
const withoutPage = firstSegmentsWhere(({ pattern }) => pattern.includes('/', 1)).difference(
  new Set(ofBuilds.flatMap(({ is, pattern }) => (is === 'page' && !pattern.includes('[') ? [pattern.slice(1, -1)] : []))),
);

/** Whether a page or a former address at this path would replace a page or file of the engine. */
export function isReserved(path: string): boolean {
  const segments = path.split('/').flatMap((segment) => (segment === '' ? [] : [diskName(segment)]));
  const [first = '', ...rest] = segments;
  if (isHostFile(first)) return true;
  if (rest.length === 0) return firstSegments.has(first);
  if (withFeeds.has(first) && rest.includes(feedName)) return true;
  if (fileNames.has(first) || ownFolders.has(first) || segments.slice(0, -1).includes('index.html')) return true;
  return numbered.has(first) && /^\d+$/.test(rest.at(-1) ?? '');
}

/** Whether a file of `public/` would be among files whose names are not known before the build. */
export function isAmongBuiltFiles(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  if (withFeeds.has(diskName(first)) && rest.some((name) => diskName(name) === feedName)) return true;
  return rest.length === 0 ? withoutPage.has(diskName(first)) : buildFolders.has(diskName(first));
}

/** The first folder above a file of `public/` that has the name of an output file; undefined when there is none. */
export function folderForFile(path: string): string | undefined {
  const names = path.split('/');
  const folders = names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
  return folders.find((folder) => rootFiles.includes(folder) || /(^|\/)index\.html$|^cards\/.*\.png$/.test(folder));
}

export function reservedName(file: string, path: string, field: string, line?: number): Problem {
  return problemAt(
    { file, line, field },
    {
      message: isHostFile(path.split('/')[1] ?? '')
        ? `The address ${path} is where hosts look for instructions of their own.`
        : `The address ${path} belongs to a page of the engine.`,
      fix: 'Choose another name.',
    },
  );
}
