/** The bytes of a file → text with LF line ends, or a problem. */
import { readFileSync } from 'node:fs';
import { isTextFile } from '../base/text-files.ts';
import { limits } from '../schema/limits.ts';
import { type Problem, problemAt } from '../problems/problem.ts';
import { hasCode } from '../disk/error-code.ts';

interface ReadText {
  /** Undefined if, and only if, there are problems. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** The text of a file; `path` names it in problems. */
export async function readText(file: string, path: string): Promise<ReadText> {
  return decodeText(readBytes(file), path);
}

/** Undefined if the file is too large for memory. */
export function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (hasCode(error, 'ERR_FS_FILE_TOO_LARGE')) return undefined;
    throw error;
  }
}

/** UTF-8 with or without a byte order mark, any line ends. */
export function decodeText(bytes: Uint8Array | undefined, path: string): ReadText {
  const problem = (message: string, fix: string, line?: number): ReadText => ({
    problems: [problemAt({ file: path, line, field: 'file' }, { message, fix })],
  });
  if (bytes === undefined || bytes.length > limits.fileBytes.most) {
    return problem(limits.fileBytes.message, wayOut(path));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return problem('The file is not UTF-8 text.', 'Save it in your editor with the encoding UTF-8.', lineOfDamage(bytes));
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

/** The first line with a byte that is not UTF-8; undefined if the whole file is in another encoding, as zero bytes show. */
function lineOfDamage(bytes: Uint8Array): number | undefined {
  if (bytes.includes(0)) return undefined;
  const [sound = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
  return sound.split(/\r\n?|\n/).length;
}

function wayOut(path: string): string {
  if (isTextFile(path)) return 'Divide the text into parts of a series.';
  return path.endsWith('.csv') ? 'Keep the rows that the chart needs.' : 'Take out what does not belong into it.';
}
