/** Finds code that MDX would need minutes to parse or refuse, before MDX gets it. */
import { limits } from '../../schema/limits.ts';
import { moduleLines } from './refused-signs.ts';
import type { Run } from './runs.ts';
import type { RefusedStretch } from './refused-stretch.ts';

/** Whether MDX parses a paragraph that begins with this line as a module. */
export function beginsModule(line: string): boolean {
  return /^(?:import|export) /.test(line);
}

/** In a scripted text, the first module that stays open for too many paragraphs: MDX parses it again at the end of each. */
export function openModule(runs: readonly Run[]): RefusedStretch | undefined {
  let module: { readonly run: Run; readonly index: number } | undefined;
  let [open, ticks] = [0, 0];
  for (const [index, run] of runs.entries()) {
    if (module === undefined) {
      if (!beginsModule(run.lines[0]?.text ?? '')) continue;
      module = { run, index };
    } else if (index - module.index >= limits.openModule.most) {
      const { message, fix } = limits.openModule;
      return { ...module.run, message, fix };
    }
    const code = codeOf(run);
    open += count(code, /[{[(]|\/\*/g) - count(code, /[}\])]|\*\//g);
    ticks += count(code, /`/g);
    if (open <= 0 && ticks % 2 === 0) [module, open, ticks] = [undefined, 0, 0];
  }
  return undefined;
}

/** Without strings, whose brackets do not count. */
function codeOf({ lines }: Run): string {
  return lines.map(({ text }) => text.replace(/"[^"]*"|'[^']*'/g, '')).join('\n');
}

function count(code: string, signs: RegExp): number {
  return code.match(signs)?.length ?? 0;
}

/** MDX parses a module again at each of its lines, and, if it leaves a bracket open, at each later empty line. */
export function longModule(text: string, runs: readonly Run[]): RefusedStretch | undefined {
  const found = runs.find(
    ({ lines }, index) => beginsModule(lines[0]?.text ?? '') && (lines.length > 200 || (runs.length - index > 200 && staysOpen(lines))),
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

/** MDX parses an expression again at each possible closing brace, and counts its lines for each character. */
export function tooManyBraces(runs: readonly Run[], scripted: boolean): RefusedStretch | undefined {
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
  const { most, message, fix } = limits.braces;
  const isMuch = work > (scripted ? 4 : 1) * most || (!scripted && whole > 100 && whole * length > 4 * most);
  if (worst === undefined || !isMuch) return undefined;
  return { ...worst.run, message, fix: scripted ? 'Put long rows of figures into a file of its own, and import that.' : fix };
}
