/** Writes a file atomically: two processes at once, or a killed one, never leave a partial file. */
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from './error-code.ts';

/** Makes the folder if there is none. `mode`: permissions of the file, if not the default. */
export async function writeAtomically(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  // A name with a leading dot, which listings of the folder ignore.
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, content).catch(async (error: unknown) => {
      if (!hasCode(error, 'ENOENT')) throw error;
      // Only now: mostly the folder is there, and to ask for it takes as long as to write.
      await mkdir(dirname(file), { recursive: true });
      await writeFile(draft, content);
    });
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
