/** Turns a file of plain Markdown into one of `.mdx`. */
import { constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { textAsMdx } from '../reading/texts/text-as-mdx.ts';
import { hasCode } from '../disk/error-code.ts';
import { writeNewFile } from './write-new-file.ts';

/** Undefined where it is done; else the reason, and nothing is changed. `path` is that of the file, for messages. */
export async function turnIntoMdx(file: string, path: string): Promise<string | undefined> {
  let handle;
  try {
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if (hasCode(error, 'ELOOP')) return `${path} is a link.`;
    throw error;
  }
  const bytes = await handle.readFile();
  await handle.close();
  const text = await textAsMdx(bytes, path);
  if (text === undefined) return `${path} cannot be turned into .mdx so that its words stay the same. Nothing in it was changed.`;
  if ((await writeNewFile(`${file}x`, text)) === undefined) return `${path} was not changed, since ${path}x is there already.`;
  await rm(file);
  return undefined;
}
