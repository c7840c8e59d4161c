/** The files of a folder that people edit. Links and other entries that are not plain files of this folder are reported and left out. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { type FileList, listFiles, type Omits, whatItIs } from '../disk/list-files.ts';

export async function listWrittenFiles(folder: string, omits?: Omits): Promise<FileList> {
  const { paths, problems } = await listFiles(folder, omits);
  const linked = new Set(paths.filter((path) => (lstatSync(join(folder, path), { throwIfNoEntry: false })?.nlink ?? 1) > 1));
  return {
    paths: paths.filter((path) => !linked.has(path)),
    problems: [...problems, ...[...linked].map(hasTwoNames), ...foldersCalledFiles(paths)],
  };
}

/** The problem if the folder is a link, or not a folder. Undefined if it is valid or absent. */
export function folderProblem(folder: string, file: string): Problem | undefined {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return undefined;
  if (found.isFile())
    return { file, field: 'file', message: 'This is a file, and has to be a folder.', fix: 'Delete it, or give it another name.' };
  const { message, fix } = whatItIs(found);
  return { file, field: 'file', message, fix: found.isSymbolicLink() ? 'Put the folder itself here; links are not followed.' : fix };
}

/** A hard link: the site would change with a file elsewhere, for no visible reason. */
function hasTwoNames(file: string): Problem {
  return {
    ...{ file, field: 'file' },
    message: 'This file has a second name on the disk (a hard link).',
    fix: 'Make a copy of it, delete it here, and give the copy its name.',
  };
}

function foldersCalledFiles(paths: readonly string[]): readonly Problem[] {
  const folders = new Set(paths.flatMap((path) => /^(?:.*?\/)?[^/]+\.(?:mdx?|ya?ml)(?=\/)/i.exec(path)?.[0] ?? []));
  return [...folders].map((file) => ({
    ...{ file, field: 'file name' },
    message: 'This is a folder, and is called like a file.',
    fix: 'Give it a name without that ending, or put a file here in its place.',
  }));
}
