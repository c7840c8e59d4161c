/** `check --fix --to-mdx`: turns files of plain Markdown into .mdx. */
import { join } from 'node:path';
import { isPlainMarkdown } from '../../base/text-files.ts';
import { listFiles } from '../../disk/list-files.ts';
import type { FixedFile } from '../../problems/report.ts';
import { collectionOf } from '../../reading/collection-of.ts';
import { turnIntoMdx } from '../../writing/turn-into-mdx.ts';

/** Those that were turned, by their old paths. Prints why others were not. */
export async function turnFiles(content: string, includes: (path: string) => boolean): Promise<readonly FixedFile[]> {
  const turned: FixedFile[] = [];
  for (const path of (await listFiles(content)).paths) {
    if (!isPlainMarkdown(path) || !includes(path) || !['articles', 'pages'].includes(collectionOf(path) ?? '')) continue;
    const reason = await turnIntoMdx(join(content, path), path);
    if (reason === undefined) turned.push({ path, changes: [{ line: 1, before: path, after: `${path}x` }] });
    else console.error(reason);
  }
  return turned;
}
