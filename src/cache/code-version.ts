/** Names the code that decides what a cache holds: entries of other code are not used. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../disk/list-files.ts';

/** A digest of all files in `folders` (paths from `root`), of the locked packages and of Node, whose tables decide how words are counted. */
export async function codeVersion(root: string, folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
    .update(process.versions.node)
    .update(await readFile(join(root, 'package-lock.json')));
  for (const folder of folders) {
    for (const path of (await listFiles(join(root, folder))).paths) hash.update(path).update(await readFile(join(root, folder, path)));
  }
  return hash.digest('hex');
}
