/** Writes a file whole or not at all: neither two processes at one time nor a killed one leave half of it. */
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Makes the folder where there is none. `mode` says who may read and write the file, where that is not the usual. */
export async function writeAtomically(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // A dot before its name: those who list the folder meanwhile pass over it.
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, content);
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
