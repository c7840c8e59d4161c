/** Every file below a folder; what is neither file nor folder, and names that are no text, are reported, and never followed or opened. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { isDebris } from './is-debris.ts';

export interface FileList {
  /** Paths from the folder with forward slashes, in the order of their code units. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

const unreadableName = {
  field: 'file name',
  message: 'The name of this file or folder is not UTF-8 text.',
  fix: 'Give it another name, best of small letters, digits and hyphens.',
};

/** Asked of each file and folder, by its name and by its path from the folder; what is omitted is neither listed nor entered. */
export type Omits = (name: string, path: string) => boolean;

/** What begins with a dot is of programs, such as git, and so is what others leave behind. */
const ofPrograms: Omits = (name) => name.startsWith('.') || isDebris(name);

/** Of a folder that only this program fills. */
export const omitNothing: Omits = () => false;

/** A folder that does not exist, or goes while it is read, has no files. */
export async function listFiles(folder: string, omits: Omits = ofPrograms): Promise<FileList> {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    for (const entry of entries) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (omits(entry.name, inner)) continue;
      // Node puts this sign where bytes are no letters, and then finds no such file.
      if (entry.name.includes('\uFFFD')) problems.push({ file: inner, ...unreadableName });
      else if (entry.isDirectory()) await walk(inner);
      else if (entry.isFile()) paths.push(inner);
      else problems.push({ file: inner, field: 'file', ...whatItIs(entry) });
    }
  };
  await walk('');
  return { paths: paths.sort(), problems };
}

/** For an entry, or the result of `lstat`, that is neither file nor folder. */
export function whatItIs(entry: Pick<Dirent, 'isSymbolicLink' | 'isFIFO' | 'isSocket'>): Pick<Problem, 'message' | 'fix'> {
  if (entry.isSymbolicLink()) return { message: 'This is a symbolic link.', fix: 'Put the file itself here; links are not followed.' };
  const kind = entry.isFIFO() ? 'a pipe (FIFO)' : entry.isSocket() ? 'a socket' : 'a device';
  return { message: `This is ${kind}, not a file.`, fix: 'Delete it, or put a file here.' };
}
