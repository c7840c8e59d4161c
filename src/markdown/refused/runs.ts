/** Splits a text into lines and paragraphs, as far as one pass over the lines can. */
import { coverBlocks } from './cover-code.ts';
import type { Stretch, RefusedStretch } from './refused-stretch.ts';

export interface Line extends Stretch {
  readonly text: string;
  /** Empty, or only quotation marks (`>`). */
  readonly blank: boolean;
  /** The marks of quotations, lists and footnotes before the words, with the spaces between. */
  readonly prefix: string;
}

/** Lines without a blank line between them: a paragraph, or another block. */
export interface Run extends Stretch {
  readonly lines: readonly Line[];
}

const prefix = /^(?:[\s>]|[-+*](?:\s|$)|\d{1,9}[.)]\s|\[\^[^\]\n]{1,200}\]:)*/;
/** Whether it begins with the mark of a quotation, a list or a footnote. */
export const hasSign = (line: Line): boolean => line.prefix.trim() !== '';
/** Whether it begins a list item or a footnote. */
export const hasListSign = (line: Line): boolean => /[^\s>]/.test(line.prefix);

/** Fenced code counts as empty lines. */
export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return coverBlocks(text)
    .split('\n')
    .map((line) => {
      const at = { start, end: start + line.length };
      start = at.end + 1;
      return { ...at, text: line, blank: /^[\s>]*$/.test(line), prefix: prefix.exec(line)?.[0] ?? '' };
    });
}

/** Split at empty lines. */
export function runsOf(lines: readonly Line[]): readonly Run[] {
  return parted(lines, ({ blank }) => blank);
}

/** Split at list items too, if they certainly end a paragraph. */
export function paragraphsOf(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap(({ lines }) => parted(lines, ({ text }) => /^ {0,3}[-+*] +\S/.test(text)));
}

function parted(lines: readonly Line[], begins: (line: Line) => boolean): readonly Run[] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (begins(line)) runs.push([]);
    if (!line.blank) runs.at(-1)?.push(line);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first && last ? [{ start: first.start, end: last.end, lines: run }] : [];
  });
}

/** The most expensive run, with its explanation, if all runs together exceed the budget. */
export function overBudget(
  runs: readonly Run[],
  budget: number,
  workOf: (run: Run) => number,
  explain: (run: Run) => Pick<RefusedStretch, 'message' | 'fix'>,
): RefusedStretch | undefined {
  let sum = 0;
  let worst: { run: Run; work: number } | undefined;
  for (const run of runs) {
    const work = workOf(run);
    sum += work;
    if (work > (worst?.work ?? 0)) worst = { run, work };
  }
  return worst && sum > budget ? { ...worst.run, ...explain(worst.run) } : undefined;
}
