/** Names that belong to the engine's own routes: no page, former address or file of `public/` can have them. */
import { type Problem, problemAt } from '../problems/problem.ts';
import { isHostFile } from './host-files.ts';
import { allRoutes, firstSegmentOf, type Route } from './routes.ts';
import { diskName } from './slug.ts';

const ofBuilds = allRoutes.filter(({ preview }) => !preview);

/** Files at the root of the site, without those that are pages: `404.html`, `feed.xml`. */
export const rootFiles = ofBuilds
  .filter(({ is, pattern }) => is === 'file' && !pattern.includes('/', 1))
  .map(({ pattern }) => pattern.slice(1));

/** Those, and files that every host or search engine asks for; nothing can lie below one of them. */
const fileNames = new Set([...rootFiles, 'index.html', 'robots.txt', 'sitemap.xml']);

/** First segments of the engine's own addresses, and the spellings that a host would answer with one of its files. */
const firstSegments = new Set([...fileNames, ...ofBuilds.map(firstSegmentOf), '404', 'index'].filter((name) => name !== ''));

const firstSegmentsWhere = (isWanted: (route: Route) => boolean): ReadonlySet<string> =>
  new Set(ofBuilds.filter(isWanted).map(firstSegmentOf));

/** Folders in which every name is the engine's. */
const ownFolders = firstSegmentsWhere(({ is, pattern }) => is === 'folder' || (is === 'file' && pattern.includes('/', 1)));

/** Folders of the build itself: a file of `public/` in them would meet a file of a name that cannot be foreseen. */
const buildFolders = firstSegmentsWhere(({ is }) => is === 'folder');

/** Folders of lists: a number at the end of an address is a further page there, or a month. */
const numbered = firstSegmentsWhere(({ is, pattern }) => is === 'page' && pattern.includes('/[...'));

/** Folders at whose own address no page stands: `articles`, `cards`. */
const withoutPage = firstSegmentsWhere(({ pattern }) => pattern.includes('/', 1)).difference(
  new Set(ofBuilds.flatMap(({ is, pattern }) => (is === 'page' && !pattern.includes('[') ? [pattern.slice(1, -1)] : []))),
);

/** Whether a page or a former address at this path would take the place of one of the engine's own. */
export function isReserved(path: string): boolean {
  const segments = path.split('/').flatMap((segment) => (segment === '' ? [] : [diskName(segment)]));
  const [first = '', ...rest] = segments;
  if (isHostFile(first)) return true;
  if (rest.length === 0) return firstSegments.has(first);
  if (fileNames.has(first) || ownFolders.has(first) || segments.slice(0, -1).includes('index.html')) return true;
  return numbered.has(first) && /^\d+$/.test(rest.at(-1) ?? '');
}

/** Whether a file of `public/` would lie among files whose names only the build knows. */
export function isAmongBuiltFiles(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
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
