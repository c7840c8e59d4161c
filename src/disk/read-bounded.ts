/** Reads a file that another process may have written or replaced. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { hasCode } from './error-code.ts';

/** `most` in bytes. `refused` for a larger file, and for one that is not regular: it does not follow a link or wait for a pipe. */
export async function readBounded(file: string, most: number): Promise<Buffer | 'absent' | 'refused'> {
  try {
    const opened = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await opened.stat();
      return found.isFile() && found.size <= most ? await opened.readFile() : 'refused';
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return 'absent';
    if (hasCode(error, 'ELOOP', 'EMLINK', 'EISDIR', 'EACCES', 'ENXIO')) return 'refused';
    throw error;
  }
}
