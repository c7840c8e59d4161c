/** A report → workflow commands, which GitHub shows at the lines of a pull request: https://docs.github.com/actions/reference/workflow-commands */
import { shownPath } from './print-text.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

/** A line for each problem and each warning. Paths start at the folder of the project. */
export function githubReport({ problems, warnings }: Report, folder: string): string {
  const lines = [
    ...problems.map((problem) => command('error', problem, folder)),
    ...warnings.map((warning) => command('warning', warning, folder)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function command(name: 'error' | 'warning', { file, line, column, field, message, fix }: Problem, folder: string): string {
  const properties = [
    ['file', shownPath(file, folder)],
    ['line', line],
    ['col', column],
    ['title', field],
  ].flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapedProperty(String(value))}`]));
  return `::${name} ${properties.join(',')}::${escaped(`${message} ${fix}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Colons and commas end a property. */
function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
