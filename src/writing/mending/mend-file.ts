/** Corrects one file in place, atomically. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { limits } from '../../schema/limits.ts';
import { writeAtomically } from '../../disk/write-atomically.ts';
import type { Change } from '../../problems/report.ts';
import { mendText } from './mend-text.ts';

/** Returns the changes. Does not change a file that is too large, not UTF-8, or a symbolic link. Permissions stay. */
export async function mendFile(file: string, rules: Parameters<typeof mendText>[1]): Promise<readonly Change[]> {
  const written = await readWritten(file);
  if (written === undefined) return [];
  const { text, changes } = mendText(written.text, rules);
  if (changes.length > 0) writeAtomically(file, text, written.mode);
  return changes;
}

async function readWritten(file: string): Promise<{ text: string; mode: number } | undefined> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ELOOP') return undefined;
    throw error;
  });
  if (handle === undefined) return undefined;
  try {
    const { mode, size } = await handle.stat();
    if (size > limits.fileBytes.most) return undefined;
    // The byte order mark stays.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await handle.readFile()), mode: mode & 0o7777 };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  } finally {
    await handle.close();
  }
}
