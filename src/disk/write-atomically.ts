/** Writes a file at once or not at all: two builds at one time, or a killed one, never leave half of it. */
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Makes the folder too, where there is none. `mode` says who may read and write the file, when that is not the usual. */
export async function writeAtomically(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // A dot before its name: whoever lists the folder meanwhile passes it over.
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  await writeFile(draft, content);
  if (mode !== undefined) await chmod(draft, mode);
  await rename(draft, file);
}
