/** Writes the files of a new publication. Nothing that is there is replaced. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from '../disk/error-code.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import { writeNewFile } from '../writing/write-new-file.ts';
import { withMissing } from './with-missing.ts';

/** Paths from the folder, in order. */
export interface LaidDown {
  readonly written: readonly string[];
  /** Files that were there, and to which lines were added. */
  readonly addedTo: readonly string[];
  /** Files and folders that were there, and have not changed. */
  readonly unchanged: readonly string[];
}

/** `files`: texts by path. A `content` folder with files in it is a publication already, to which no text is added. */
export async function layDown(folder: string, files: ReadonlyMap<string, string>): Promise<LaidDown> {
  const done = { written: [] as string[], addedTo: [] as string[], unchanged: [] as string[] };
  const hasContent = (await readdir(join(folder, 'content')).catch(unlessAbsent<string[]>([]))).length > 0;
  if (hasContent) done.unchanged.push('content/');
  for (const [path, text] of files) {
    if (hasContent && path.startsWith('content/')) continue;
    const file = join(folder, path);
    if (await writeNewFile(file, text)) done.written.push(path);
    else {
      const more = withMissing(path, await readFile(file, 'utf8'), text);
      if (more !== undefined) writeAtomically(file, more);
      done[more === undefined ? 'unchanged' : 'addedTo'].push(path);
    }
  }
  return done;
}
