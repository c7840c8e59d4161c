/**
 * The allowed shape of the cache folder. Everything else in it is removed before anything is read: a link would lead out of the folder, and a folder
 * in place of a file would make every build fail.
 */
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeTree } from '../disk/remove-tree.ts';

/** Paths from the cache folder of one publication. */
const files = [
  /^bodies\/[0-9a-f]{2}\/[0-9a-f]{38}\.json$/,
  /^readings\/[0-9a-f]\.txt$/,
  /^site(-with-drafts)?\/([0-9a-f]{2}|list)$/,
  /^search\/(published|with-drafts)\/[0-9a-f]{40}(\.new)?$/,
];
const folders = [/^bodies(\/[0-9a-f]{2})?$/, /^readings$/, /^site(-with-drafts)?$/, /^search(\/(published|with-drafts))?$/];

/** Its files are compared before they are reused, so nothing has to be removed from it. */
const spareSite = 'spare-site';

/**
 * What may lie in the cache folder of a project, and among its compiled renderers. Node looks for packages in all folders above a renderer, so a foreign
 * `node_modules` or `package.json` there would be run by the next build.
 */
const ofProject = /^([0-9a-f]{12}|renderers)$/;
const ofRenderers = /^([0-9a-f]{20}-[0-9a-f]{20}(\.list)?|\.draft-\d+|\.[0-9a-f-]+\.list\.[0-9a-f-]+)$/;

/** A file that is being written, by this process or another. */
const isDraft = /(^|\/)\.[^/]+$/;

/** Removes foreign files. `folder` is the cache folder of a publication, below `caches`. Neither need exist. */
export function removeForeignFiles(caches: string, folder: string): void {
  for (const outer of [caches, folder]) if (!isFolder(outer)) rmSync(outer, { force: true });
  removeAllBut(caches, ofProject);
  removeAllBut(join(caches, 'renderers'), ofRenderers);
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

/** Removes all entries with other names. */
function removeAllBut(folder: string, names: RegExp): void {
  if (!isFolder(folder)) return;
  for (const name of readdirSync(folder)) if (!names.test(name)) removeTree(join(folder, name));
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function matches(shapes: readonly RegExp[], path: string): boolean {
  return shapes.some((shape) => shape.test(path));
}
