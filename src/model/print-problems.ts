/** Problems → the text that `check` and a failed build print. */
import { compareProblems, type Problem } from '../schema/problem.ts';

/** Grouped by file, in the order of their lines, with a closing count. `folder` is put before each path, but for those that begin with a slash. Empty when there are none. */
export function printProblems(problems: readonly Problem[], { folder, files }: { folder: string; files: number }): string {
  if (problems.length === 0) return '';
  const byFile = Map.groupBy([...problems].sort(compareProblems), ({ file }) => file);
  const groups = [...byFile].map(([file, found]) =>
    [file.startsWith('/') ? file.slice(1) : `${folder}/${file}`, ...printGroup(found)].join('\n'),
  );
  return `${groups.join('\n\n')}\n\n${count(problems.length, 'problem')} in ${byFile.size} of ${count(files, 'file')}.\n`;
}

function printGroup(problems: readonly Problem[]): readonly string[] {
  const places = problems.map(({ line, column }) => (line === undefined ? '' : `line ${line}${column === undefined ? '' : `:${column}`}`));
  const placeWidth = Math.max(...places.map((place) => place.length));
  const fieldWidth = Math.max(...problems.map(({ field }) => field.length));
  return problems.flatMap(({ field, message, fix }, index) => {
    const margin = `  ${(places[index] ?? '').padEnd(placeWidth)}${placeWidth > 0 ? '   ' : ''}`;
    const indent = `${margin}${field.padEnd(fieldWidth)}   `;
    return [indent + message, ' '.repeat(indent.length) + fix];
  });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
