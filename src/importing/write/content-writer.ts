/** Writes new files below the content folder: never over another one, never through a link, never outside. */
import { writeFileSync } from 'node:fs';
import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../../disk/error-code.ts';
import { isConfined } from '../../disk/is-confined.ts';
import { writeAtomically } from '../../disk/write-atomically.ts';

export interface ContentWriter {
  /** `path` from the content folder. False where a file is there already; it is not changed. */
  create(path: string, bytes: string | Uint8Array): Promise<boolean>;
  /** For the tables to which entries were added. */
  replace(path: string, text: string): Promise<void>;
}

/** The message is a sentence for the person who imports. */
export class WriteRefused extends Error {}

/** `dryRun`: says what it would do, and does nothing. */
export function contentWriter(content: string, dryRun: boolean): ContentWriter {
  const checked = new Set<string>();
  const planned = new Set<string>();
  const enter = async (path: string): Promise<void> => {
    if (!isConfined(path)) throw new WriteRefused(`"${path}" would lie outside of the content folder.`);
    const folders = path.split('/').slice(0, -1);
    for (let depth = 0; depth <= folders.length; depth++) {
      const folder = folders.slice(0, depth).join('/');
      if (checked.has(folder)) continue;
      await enterFolder(join(content, folder), dryRun);
      checked.add(folder);
    }
  };
  return {
    create: async (path, bytes) => {
      await enter(path);
      if (dryRun) {
        const isNew = !planned.has(path) && (await isAbsent(join(content, path)));
        planned.add(path);
        return isNew;
      }
      try {
        // Fails where anything has the name, also a link that leads nowhere. Synchronous: for small files, waiting takes longer than writing.
        writeFileSync(join(content, path), bytes, { flag: 'wx' });
        return true;
      } catch (error) {
        if (hasCode(error, 'EEXIST')) return false;
        throw error;
      }
    },
    replace: async (path, text) => {
      await enter(path);
      // A link of this name is replaced, not followed.
      if (!dryRun) writeAtomically(join(content, path), text);
    },
  };
}

async function enterFolder(folder: string, dryRun: boolean): Promise<void> {
  try {
    const found = await lstat(folder);
    if (found.isSymbolicLink()) throw new WriteRefused(`${folder} is a symbolic link; nothing is written through links.`);
    if (!found.isDirectory()) throw new WriteRefused(`${folder} is not a folder.`);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    if (!dryRun) await mkdir(folder, { recursive: true });
  }
}

async function isAbsent(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return false;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return true;
    throw error;
  }
}
