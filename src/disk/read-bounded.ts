/** Reads a file that another process may have written or replaced. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { hasCode } from './error-code.ts';

/**
 * `most` in bytes. `refused` for a larger file, and for one that is not regular: it does not follow a link or wait for a pipe. Synchronous, because
 * thousands of small files are read by threads that have nothing else to do, and a promise costs more than such a file.
 */
export function readBounded(file: string, most: number): Buffer | 'absent' | 'refused' {
  try {
    const opened = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const found = fstatSync(opened);
      return found.isFile() && found.size <= most ? readFileSync(opened) : 'refused';
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return 'absent';
    if (hasCode(error, 'ELOOP', 'EMLINK', 'EISDIR', 'EACCES', 'ENXIO')) return 'refused';
    throw error;
  }
}
