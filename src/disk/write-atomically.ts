/** Writes a file atomically: two processes at once, or a killed one, never leave a partial file. */
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasCode } from './error-code.ts';

/** Makes the folder if there is none. `mode`: permissions of the file, if not the default. Synchronous for the same reason as `readBounded`. */
export function writeAtomically(file: string, content: string | Uint8Array, mode?: number): void {
  // A name with a leading dot, which listings of the folder ignore.
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    try {
      writeFileSync(draft, content);
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error;
      // Only now: mostly the folder is there, and to ask for it takes as long as to write.
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(draft, content);
    }
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
