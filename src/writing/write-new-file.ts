/** Writes a file that does not exist yet. */
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../disk/error-code.ts';

export interface NewFile {
  /** Removes it again, with the folders that were made for it. */
  undo(): Promise<void>;
}

/** Undefined if the file exists already; it is not changed. */
export async function writeNewFile(file: string, text: string): Promise<NewFile | undefined> {
  const folder = dirname(file);
  const firstMade = await mkdir(folder, { recursive: true });
  const removeFolders = async (): Promise<void> => {
    if (firstMade === undefined) return;
    try {
      for (let made = folder; made.startsWith(firstMade); made = dirname(made)) await rmdir(made);
    } catch (error) {
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    }
  };
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    await removeFolders();
    if (hasCode(error, 'EEXIST')) return undefined;
    throw error;
  }
  return {
    undo: async () => {
      await rm(file);
      await removeFolders();
    },
  };
}
