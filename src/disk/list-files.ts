/** Lists all files below a folder. Other entries, and names that are not UTF-8, are reported, and never followed or opened. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { isDebris } from './is-debris.ts';

export interface FileList {
  /** Relative paths with forward slashes, sorted by code units. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

const unreadableName = {
  field: 'file name',
  message: 'The name of this file or folder is not UTF-8 text.',
  fix: 'Give it another name, best of small letters, digits and hyphens.',
};

/** Called for each file and folder with its name and relative path; omitted entries are neither listed nor entered. */
export type Omits = (name: string, path: string) => boolean;

/** Omits names with a leading dot, such as `.git`, and files that programs leave. */
const ofPrograms: Omits = (name) => name.startsWith('.') || isDebris(name);

/** For a folder that only this program writes to. */
export const omitNothing: Omits = () => false;

/** A folder that does not exist, or is removed meanwhile, has no files. */
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
      // Node replaces invalid UTF-8 by this character, and then cannot open the file.
      if (entry.name.includes('\uFFFD')) problems.push({ file: inner, ...unreadableName });
      else if (entry.isDirectory()) await walk(inner);
      else if (entry.isFile()) paths.push(inner);
      else problems.push({ file: inner, field: 'file', ...whatItIs(entry) });
    }
  };
  await walk('');
  return { paths: paths.sort(), problems };
}

/** Describes an entry, or the result of `lstat`, that is neither file nor folder. */
export function whatItIs(entry: Pick<Dirent, 'isSymbolicLink' | 'isFIFO' | 'isSocket'>): Pick<Problem, 'message' | 'fix'> {
  if (entry.isSymbolicLink()) return { message: 'This is a symbolic link.', fix: 'Put the file itself here; links are not followed.' };
  const kind = entry.isFIFO() ? 'a pipe (FIFO)' : entry.isSocket() ? 'a socket' : 'a device';
  return { message: `This is ${kind}, not a file.`, fix: 'Delete it, or put a file here.' };
}
