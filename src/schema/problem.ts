import { madeVisible } from './unseen.ts';

/** What is said to a writer when something in `content/` is wrong. A value, never an exception. */
export interface Problem {
  /** Path of the file from the content folder, with forward slashes; with one before it, from the folder of the project. */
  readonly file: string;
  /** Line in the file, counted from 1; absent when the whole file is meant. */
  readonly line?: number;
  /** Column in the line, counted from 1; given where the text itself is wrong. */
  readonly column?: number;
  /** The field or the place in the writer's words: `categories`, `body`, `file name`. */
  readonly field: string;
  /** The fact, one sentence, with what was typed in quotes. */
  readonly message: string;
  /** The way out, one sentence. */
  readonly fix: string;
  /** The way out shows an example of this field; one of this publication takes its place when all files are known. */
  readonly exampleOf?: OwnField;
}

/** Fields whose values stand in other files. */
export type OwnField = 'authors' | 'categories' | 'hashtags' | 'related' | 'disagreesWith' | 'series.name';

/** What a writer may well have meant, and should look at once. It has the shape of a problem and never stops a build. */
export type Warning = Problem;

/** Orders problems by file, then by place, so that two runs print the same text. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.field, b.field) ||
    compareText(a.message, b.message)
  );
}

/** Without what was said before in the same words: a table that many charts draw is faulty once. */
export function saidOnce(problems: readonly Problem[]): readonly Problem[] {
  const said = new Set<string>();
  return problems.filter(({ file, line, column, field, message }) => {
    const key = JSON.stringify([file, line, column, field, message]);
    return !said.has(key) && said.add(key);
  });
}

/** What was typed is repeated on a terminal, which obeys characters that nobody sees: they become their names, and white space a space. */
export function printable(problem: Problem): Problem {
  return { ...problem, message: visible(problem.message), fix: visible(problem.fix) };
}

function visible(text: string): string {
  // A tag or a line can be as long as a file: what it begins and ends with is enough to find it.
  const shown = text.length > 600 ? `${text.slice(0, 300)}…${text.slice(-200)}` : text;
  return madeVisible(shown.replace(/\s/g, ' ')).replace(/\p{Cs}/gu, '\uFFFD');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
