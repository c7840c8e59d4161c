/** Problems → the text that `check` and a failed build print. */
import { compareProblems, type Problem, type Warning } from '../schema/problem.ts';

/** Grouped by file, in the order of their lines, with a closing count. `folder` is put before each path, but for those that begin with a slash. Empty when there are none. */
export function printProblems(problems: readonly Problem[], { folder, files }: { folder: string; files: number }): string {
  if (problems.length === 0) return '';
  const groups = groupsOf(problems, folder);
  // Those of public/ are not counted otherwise.
  const beside = new Set(problems.flatMap(({ file }) => (file.startsWith('/') ? [file] : []))).size;
  return `${groups.join('\n\n')}\n\n${count(problems.length, 'problem')} in ${groups.length.toLocaleString('en')} of ${count(files + beside, 'file')}.\n`;
}

/** The same for what is only doubted, under a line that says so. Empty when there is nothing. */
export function printWarnings(warnings: readonly Warning[], { folder }: { folder: string }): string {
  if (warnings.length === 0) return '';
  const groups = groupsOf(warnings, folder);
  return `Warnings, which do not stop a build:\n\n${groups.join('\n\n')}\n\n${count(warnings.length, 'warning')} in ${count(groups.length, 'file')}.\n`;
}

/** The path that a problem names, as seen from where `folder` is seen. */
export function shownPath(file: string, folder: string): string {
  return file.startsWith('/') ? file.slice(1) : `${folder}/${file}`;
}

function groupsOf(problems: readonly Problem[], folder: string): readonly string[] {
  const byFile = Map.groupBy([...problems].sort(compareProblems), ({ file }) => file);
  return [...byFile].map(([file, found]) => [onOneLine(shownPath(file, folder)), ...printGroup(found)].join('\n'));
}

function printGroup(problems: readonly Problem[]): readonly string[] {
  const places = problems.map(({ line, column }) => (line === undefined ? '' : `line ${line}${column === undefined ? '' : `:${column}`}`));
  const placeWidth = longest(places);
  const fieldWidth = longest(problems.map(({ field }) => field));
  return problems.flatMap(({ field, message, fix }, index) => {
    const margin = `  ${(places[index] ?? '').padEnd(placeWidth)}${placeWidth > 0 ? '   ' : ''}`;
    const indent = `${margin}${field.padEnd(fieldWidth)}   `;
    return [indent + onOneLine(message), ' '.repeat(indent.length) + onOneLine(fix)];
  });
}

/** The length of the longest; one by one, since a file may have more problems than a call may have arguments. */
function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/**
 * What was typed, and how files are called, must not begin a line of its own, nor hold the older sign of a command, `##[`: a machine that runs
 * `check` may read either as meant for it. A terminal obeys characters that nobody sees.
 */
function onOneLine(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .replaceAll('##[', '# #[')
    .replace(/\p{Cc}/gu, '\uFFFD');
}

/** `1 file`, `2,000 files`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
