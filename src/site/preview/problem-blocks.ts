/** The place of each problem of a text on its page, as far as the file shows it. */
import { readFile } from 'node:fs/promises';
import { isPlainMarkdown, isTextFile } from '../../base/text-files.ts';
import { blocksBefore } from '../../markdown/blocks/blocks-before.ts';
import type { Problem } from '../../problems/problem.ts';
import { splitFrontmatter } from '../../reading/yaml/split-frontmatter.ts';

/** By line of the file: the number of blocks of the body before that line. Has no lines of the fields, and none of a file that is no text. */
export async function problemBlocks(file: string, problems: readonly Problem[]): Promise<ReadonlyMap<number, number>> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const split = splitFrontmatter(text.replace(/\r\n?/g, '\n'), file);
  if (!isTextFile(file) || 'message' in split) return new Map();
  const lines = new Set(problems.flatMap(({ line }) => (line !== undefined && line >= split.bodyLine ? [line] : [])));
  return new Map([...lines].map((line) => [line, blocksBefore(split.body, line - split.bodyLine + 1, isPlainMarkdown(file))]));
}
