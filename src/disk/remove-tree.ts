/** Removes a folder that another program has filled, in time linear in the number of files, at any depth. */
import { lstatSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Follows no links. Each subfolder is first moved up into the outermost folder, so that no path exceeds the limit of the system. */
export function removeTree(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return rmSync(path, { force: true });
  const folders: string[] = [];
  const empty = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
      // As bytes, since the name may not be valid UTF-8.
      const inner = Buffer.concat([Buffer.from(`${folder}/`), entry.name]);
      if (!entry.isDirectory()) rmSync(inner, { force: true });
      else {
        const outer = join(path, `.removed-${folders.length}`);
        renameSync(inner, outer);
        folders.push(outer);
      }
    }
  };
  empty(path);
  for (const folder of folders) {
    empty(folder);
    rmdirSync(folder);
  }
  rmdirSync(path);
}
