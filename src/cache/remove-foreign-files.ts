/**
 * The shape of the folder that is kept between builds. Whatever else lies there goes before anything is read: a link would lead out of it, and a
 * folder in the place of a file would end every build.
 */
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeTree } from '../disk/remove-tree.ts';

/** Paths from the folder of one publication. */
const files = [
  /^bodies\/[0-9a-f]{2}\/[0-9a-f]{38}\.json$/,
  /^readings\/[0-9a-f]\.txt$/,
  /^site(-with-drafts)?\/([0-9a-f]{2}|list)$/,
  /^search\/(published|with-drafts)\/[0-9a-f]{40}(\.new)?$/,
  /^astro-files$/,
  /^astro\//,
];
const folders = [
  /^bodies(\/[0-9a-f]{2})?$/,
  /^readings$/,
  /^site(-with-drafts)?$/,
  /^search(\/(published|with-drafts))?$/,
  // What Astro puts there is known by its list; nothing of it lies deeper.
  /^astro(\/[^/]+){0,6}$/,
];

/** Its files are compared before they are used, so that nothing has to be removed from it. */
const spareSite = 'spare-site';

/** What is being written at this moment, by this process or another. */
const isDraft = /(^|\/)\.[^/]+$/;

/** Takes away what nothing of ours has put there; `folder` is that of a publication, in `caches`. Neither need exist. */
export function removeForeignFiles(caches: string, folder: string): void {
  for (const outer of [caches, folder]) if (!isFolder(outer)) rmSync(outer, { force: true });
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (inner === spareSite) continue;
      const isOurs = entry.isDirectory() ? matches(folders, inner) : entry.isFile() && (isDraft.test(inner) || matches(files, inner));
      if (!isOurs) removeTree(join(folder, inner));
      else if (entry.isDirectory()) walk(inner);
    }
  };
  if (isFolder(folder)) walk('');
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function matches(shapes: readonly RegExp[], path: string): boolean {
  return shapes.some((shape) => shape.test(path));
}
