/** Code that MDX would need minutes to refuse, or to read: found before it is asked. */
import { moduleLines } from './refused-signs.ts';
import type { Run } from './runs.ts';
import type { Trouble } from './trouble.ts';

/** MDX would try to read a module anew at each of its lines, and at each empty line below one that leaves something open. */
export function longModule(text: string, runs: readonly Run[]): Trouble | undefined {
  const found = runs.find(
    ({ lines }, index) =>
      /^(?:import|export) /.test(lines[0]?.text ?? '') && (lines.length > 200 || (runs.length - index > 200 && staysOpen(lines))),
  );
  if (found === undefined) return undefined;
  const [module] = moduleLines(text.slice(found.start, found.end));
  return module && { ...module, start: found.start, end: found.end };
}

function staysOpen(lines: Run['lines']): boolean {
  const code = lines.map((line) => line.text.replace(/"[^"]*"|'[^']*'/g, '')).join('\n');
  return /[`"']|\/\*/.test(code) || code.split(/[([{]/).length !== code.split(/[)\]}]/).length;
}

const plainBraces = /\{\s*(?:"[^"\\{}\n]*"|'[^'\\{}\n]*'|`[^`$\\{}]*`|-?\d+(?:\.\d+)?|\/\*[^{}*]*\*\/)\s*\}|\\[{}]/g;

/** MDX tries to read what stands in braces at each one that might be the last, and counts its lines for each sign in it. */
export function tooManyBraces(runs: readonly Run[]): Trouble | undefined {
  const spans: { run: Run; closing: number; length: number; lines: number; depth: number }[] = [];
  for (const run of runs) {
    const text = run.lines
      .map((line) => line.text)
      .join('\n')
      .replace(plainBraces, '');
    const closing = text.split('}').length - 1;
    const opening = text.split('{').length - 1;
    const last = spans.at(-1);
    if (opening + closing === 0 && !(last && last.depth > 0)) continue;
    if (last && last.depth > 0) {
      last.closing += closing;
      last.length += run.end - run.start;
      last.lines += run.lines.length;
      last.depth = Math.max(0, last.depth + opening - closing);
    } else spans.push({ run, closing, length: text.length, lines: run.lines.length, depth: Math.max(0, opening - closing) });
  }
  const whole = spans.reduce((sum, { closing }) => sum + closing, 0);
  const length = runs.at(-1)?.end ?? 0;
  const work = spans.reduce(
    (sum, span) => sum + span.closing * span.length + (span.depth > 0 ? 0 : (span.closing * span.lines ** 2) / 4),
    0,
  );
  const worst = spans.toSorted((a, b) => b.closing * b.length - a.closing * a.length)[0];
  if (worst === undefined || (work <= 25e6 && (whole <= 100 || whole * length <= 100e6))) return undefined;
  return {
    ...worst.run,
    message: 'What stands in braces here is more code than can be read.',
    fix: 'Put long rows of figures into a CSV file; for the signs themselves, write \\{ and \\}.',
  };
}
