/** Which files make up the design that a workspace names: its own, and what it lacks from `plain`, the base of all designs. */
import { join } from 'node:path';
import { pageKinds } from '../addresses/routes.ts';
import { listFiles } from '../disk/list-files.ts';
import type { Workspace } from './workspace.ts';

/**
 * The file that stands for each name, `#design/pages/Hashtag.astro`: one name for each file of `plain`, and for each page kind. A page kind that has
 * no file in either folder is shown by `pages/List.astro`. Throws where there is no such design.
 */
export async function chosenDesign({ engine, design }: Pick<Workspace, 'engine' | 'design'>): Promise<Readonly<Record<string, string>>> {
  const folder = (name: string): string => join(engine, 'src', 'designs', name);
  const own = new Set(/^[a-z\d-]+$/.test(design) ? (await listFiles(folder(design))).paths : []);
  if (own.size === 0) throw new Error(`There is no design "${design}". Each folder in src/designs is one; BROADSIDE_DESIGN names it.`);

  const base = new Set((await listFiles(folder('plain'))).paths);
  const fileOf = (name: string): string => join(folder(own.has(name) ? design : 'plain'), name);
  const pages = pageKinds.map(({ name }) => `pages/${name.charAt(0).toUpperCase()}${name.slice(1)}.astro`);
  return Object.fromEntries(
    [...new Set([...base, ...pages])].map((name) => [
      `#design/${name}`,
      fileOf(own.has(name) || base.has(name) ? name : 'pages/List.astro'),
    ]),
  );
}
