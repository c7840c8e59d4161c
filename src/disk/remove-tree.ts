/** Removes a folder that another program has filled, in a time that grows with the number of its files, however deep they are. */
import { lstatSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Nothing is followed. Each inner folder is first brought up into the outermost one, so that no path becomes longer than the system takes. */
export function removeTree(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return rmSync(path, { force: true });
  const folders: string[] = [];
  const empty = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
      // A name that is no text has no other way to be said.
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
