/** The bytes of a file → text with plain line ends, or why it cannot be published. */
import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../schema/problem.ts';

const sizeLimit = 5 * 1024 * 1024;

/** UTF-8 with or without a byte order mark, any line ends; `text` is there when, and only when, there is no problem. */
export async function readText(file: string, path: string): Promise<{ text?: string; problems: readonly Problem[] }> {
  const problem = (message: string, fix: string, line?: number): { problems: readonly Problem[] } => ({
    problems: [{ file: path, ...(line === undefined ? {} : { line }), field: 'file', message, fix }],
  });
  if ((await stat(file)).size > sizeLimit) return problem('The file is larger than 5 MB.', 'Divide the text into parts of a series.');
  const bytes = await readFile(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return problem('The file is not UTF-8 text.', 'Save it in your editor with the encoding UTF-8.');
  }
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.exec(text);
  if (control)
    return problem(
      'The file holds a control character that no reader could see.',
      'Delete it and type the words again.',
      text.slice(0, control.index).split('\n').length,
    );
  return { text, problems: [] };
}
