/** The addresses that the engine itself uses, where nobody else's page or file may lie. */
import { type Problem, problemAt } from '../problems/problem.ts';
import { diskName } from './slug.ts';

/** Files at the root of the site that no page stands for. */
export const engineFiles = ['404.html', 'build.json', 'colours.css', 'feed.xml', 'former.json', 'recent.json'];

/** Files of the engine, today's and those that a site of its kind is asked for: below one of them nothing can lie. */
const rootFiles = new Set([...engineFiles, 'index.html', 'robots.txt', 'sitemap.xml']);

/** First segments that the engine itself uses, for pages or folders. */
const reserved = new Set([
  ...rootFiles,
  ...['404', '_astro', 'archive', 'articles', 'authors', 'cards', 'categories'],
  ...['index', 'pagefind', 'saved', 'search', 'series', 'tags'],
]);

/** Folders in which every name is the engine's. */
const closed = new Set(['_astro', 'cards', 'pagefind']);

/** What hosts look for at the root of a site, beside all that begins with an underscore; a file of `public/` may be called so. */
const hostFiles = new Set(
  `ads.txt cname favicon.ico firebase.json netlify.toml security.txt staticwebapp.config.json vercel.json web.config
  wrangler.json wrangler.jsonc wrangler.toml`.split(/\s+/),
);

/** Whether hosts read the file or folder of this name at the root of a site: `_headers`, `_redirects`, `CNAME`. */
export function isHostFile(name: string): boolean {
  return (name.startsWith('_') && name !== '_astro') || hostFiles.has(diskName(name));
}

/** Below these, a number is a further page of a list, a year or a month. */
const lists = new Set(['archive', 'authors', 'categories', 'series', 'tags']);

/** Whether a page or an alias at this path would stand in the way of the engine's own pages. */
export function isReserved(path: string): boolean {
  const segments = path.split('/').flatMap((segment) => (segment === '' ? [] : [diskName(segment)]));
  const [first = '', ...rest] = segments;
  if (isHostFile(first)) return true;
  if (rest.length === 0) return reserved.has(first);
  // Below a file, or among those of the build, there is no place for a page.
  if (rootFiles.has(first) || closed.has(first) || segments.slice(0, -1).includes('index.html')) return true;
  return lists.has(first) && /^\d+$/.test(rest.at(-1) ?? '');
}

/** Whether a file of `public/` would lie among those that the build names itself. */
export function isAmongBuiltFiles(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  if (rest.length === 0) return ['articles', 'cards', 'series', '_astro', 'pagefind'].includes(diskName(first));
  return ['_astro', 'pagefind'].includes(diskName(first));
}

/** The first folder above a file of `public/` that is called as the engine calls a file there; undefined when there is none. */
export function folderForFile(path: string): string | undefined {
  const names = path.split('/');
  const folders = names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
  return folders.find((folder) => engineFiles.includes(folder) || /(^|\/)index\.html$|^cards\/.*\.png$/.test(folder));
}

/** What is said of a claim to such an address. */
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
