/** Every file below a folder; symbolic links and names that are no text are reported, and never followed. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';

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

/** Names that begin with a dot are left out, unless `hidden` says otherwise. A folder that does not exist has no files. */
export async function listFiles(folder: string, { hidden = false }: { hidden?: boolean } = {}): Promise<FileList> {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && path === '') return [];
      throw error;
    });
    for (const entry of entries) {
      if (!hidden && entry.name.startsWith('.')) continue;
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      // Node puts this sign where bytes are no letters, and then finds no such file.
      if (entry.name.includes('\uFFFD')) problems.push({ file: inner, ...unreadableName });
      else if (entry.isDirectory()) await walk(inner);
      else if (entry.isFile()) paths.push(inner);
      else
        problems.push({
          file: inner,
          field: 'file',
          message: 'This is a symbolic link.',
          fix: 'Put the file itself here; links are not followed.',
        });
    }
  };
  await walk('');
  return { paths: paths.sort(), problems };
}
