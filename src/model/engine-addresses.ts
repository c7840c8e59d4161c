/** The addresses that the engine itself uses, where nobody else's page or file may lie. */
import { foldCase } from './slug.ts';

/** First segments that the engine itself uses. */
const reserved = new Set(
  `404 404.html _astro archive articles authors build.json cards categories feed.xml index index.html
  pagefind recent.json robots.txt saved search series sitemap.xml tags`.split(/\s+/),
);

/** Below these, a number is a further page of a list, a year or a month. */
const lists = new Set(['archive', 'authors', 'categories', 'series', 'tags']);

/** Files at the root of the site that no page stands for. */
export const engineFiles = ['404.html', 'build.json', 'colours.css', 'feed.xml', 'recent.json'];

/** Whether a page or an alias at this path would stand in the way of the engine's own pages. */
export function isReserved(path: string): boolean {
  const [first = '', ...rest] = path.split('/').filter((segment) => segment !== '');
  if (rest.length === 0) return reserved.has(foldCase(first));
  // Below a file, or among those of the build, there is no place for a page.
  if (first.startsWith('_') || first === 'pagefind' || foldCase(first) === 'cards' || /\.\w+$/.test(first)) return true;
  return lists.has(foldCase(first)) && /^\d+$/.test(rest.at(-1) ?? '');
}

/** Whether a file of `public/` would lie among those that the build names itself. */
export function isAmongBuiltFiles(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  if (rest.length === 0) return ['articles', 'cards', 'series', '_astro', 'pagefind'].includes(foldCase(first));
  return ['_astro', 'pagefind'].includes(foldCase(first));
}

/** The first folder above a file of `public/` that is called as the engine calls a file there; undefined when there is none. */
export function folderForFile(path: string): string | undefined {
  const names = path.split('/');
  const folders = names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
  return folders.find((folder) => engineFiles.includes(folder) || /(^|\/)index\.html$|^cards\/.*\.png$/.test(folder));
}
