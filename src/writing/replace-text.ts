/** Puts another text into a file that a writer has: all of it or nothing, and with the rights that the file had. */
import { randomUUID } from 'node:crypto';
import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export async function replaceText(file: string, text: string): Promise<void> {
  const { mode } = await stat(file);
  // A name with a dot: who reads the folder meanwhile passes it over.
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text);
    await chmod(draft, mode);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
