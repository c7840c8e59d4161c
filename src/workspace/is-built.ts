/** Whether a folder holds a site that a build has written. */
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf, routes } from '../addresses/routes.ts';
import { parseBuildRecord } from '../schema/build-record.ts';

/** A built site has a valid `build.json` at its root; another folder may have a file of this name. */
export async function isBuilt(folder: string): Promise<boolean> {
  const record = join(folder, fileOf(routes.buildRecord.pattern));
  try {
    return (await lstat(record)).isFile() && parseBuildRecord(await readFile(record, 'utf8')) !== undefined;
  } catch {
    return false;
  }
}
