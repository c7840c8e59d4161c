/** Problems → the text that `check` and a failed build print. */
import { count } from '../base/count.ts';
import { orderProblems } from './order-problems.ts';
import type { Problem, Warning } from './problem.ts';
import { onOneLine } from './sanitize.ts';

/**
 * Grouped by file, in the order of their lines, with a final count. `folder` is put before each path without a leading slash;
 * `files` is the number of files below `folder`. Empty if there are no problems.
 */
export function printProblems(problems: readonly Problem[], { folder, files }: { folder: string; files: number }): string {
  if (problems.length === 0) return '';
  const groups = groupsOf(problems, folder);
  // Files of public/ are not in `files`.
  const beside = new Set(problems.flatMap(({ file }) => (file.startsWith('/') ? [file] : []))).size;
  return `${groups.join('\n\n')}\n\n${count(problems.length, 'problem')} in ${groups.length.toLocaleString('en')} of ${count(files + beside, 'file')}.\n`;
}

/** The same for warnings, below an introductory line. */
export function printWarnings(warnings: readonly Warning[], { folder }: { folder: string }): string {
  if (warnings.length === 0) return '';
  const groups = groupsOf(warnings, folder);
  return `Warnings, which do not stop a build:\n\n${groups.join('\n\n')}\n\n${count(warnings.length, 'warning')} in ${count(groups.length, 'file')}.\n`;
}

/** The path of a problem's file, relative to the same folder as `folder`. */
export function shownPath(file: string, folder: string): string {
  return file.startsWith('/') ? file.slice(1) : `${folder}/${file}`;
}

function groupsOf(problems: readonly Problem[], folder: string): readonly string[] {
  const byFile = Map.groupBy(orderProblems(problems), ({ file }) => file);
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

/** Not `Math.max(...lengths)`: a file can have more problems than a call can have arguments. */
function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
