/**
 * Texts that the parser could not read within seconds, found by one look at each line before it begins. It needs time by the
 * square of what is counted here; what each limit lets through took at most three seconds on a slow machine.
 */
import { limits } from '../../schema/limits.ts';
import { coverCode } from './cover-code.ts';
import { explainStop } from './parser-stop.ts';
import { hasListSign, hasSign, type Line, linesOf, overBudget, paragraphsOf, type Run, runsOf } from './runs.ts';
import { beginsModule, longModule, openModule, tooManyBraces } from './slow-code.ts';
import type { RefusedStretch } from './refused-stretch.ts';

/** The first thing that would take too long; undefined for any text that a writer is likely to write. A scripted text may hold more code. */
export function slowPart(text: string, scripted: boolean): RefusedStretch | undefined {
  const lines = linesOf(text);
  const runs = runsOf(lines);
  const blocks = tooLong(lines, runs) ?? tooDeep(lines) ?? tooManyLoose(runs) ?? tooManyBlocks(lines);
  if (blocks !== undefined) return blocks;
  // The lines of a module are read as code alone.
  const prose = scripted ? runs.filter(({ lines: [first] }) => first && !beginsModule(first.text)) : runs;
  return (scripted ? openModule(runs) : longModule(text, runs)) ?? tooManySigns(paragraphsOf(prose)) ?? tooManyBraces(runs, scripted);
}

/** What takes a time of its own for each, however simple it is. */
function tooLong(lines: readonly Line[], runs: readonly Run[]): RefusedStretch | undefined {
  const signs = lines.reduce((sum, { text }) => sum + (text.match(/[\\*_~`[\]<>{}&@]|www\.|:\/\//g)?.length ?? 0), 0);
  const bars = lines.reduce((sum, { text }) => sum + (text.match(/\|/g)?.length ?? 0), 0);
  const counts = [
    { count: lines.length, limit: limits.lines },
    { count: runs.length, limit: limits.paragraphs },
    { count: signs, limit: limits.signs },
    { count: bars, limit: limits.bars },
  ];
  const over = counts.find(({ count, limit }) => count > limit.most);
  return over && { start: 0, end: 0, message: over.limit.message(over.count), fix: over.limit.fix };
}

function tooDeep(lines: readonly Line[]): RefusedStretch | undefined {
  const { most } = limits.depth;
  const deep = lines.find(({ prefix: signs }) => signs.length > most && signs.replace(/\s/g, '').length > most);
  return deep && { ...deep, ...explainStop({ reason: 'too deep', line: 1, column: 1 }) };
}

function tooManySigns(runs: readonly Run[]): RefusedStretch | undefined {
  return overBudget(
    runs,
    limits.paragraphSigns.most,
    (run) => signsIn(run) ** 2,
    (run) => ({ message: limits.paragraphSigns.message(signsIn(run)), fix: limits.paragraphSigns.fix }),
  );
}

/** Objects in lists in objects: code that is deeper counts as text. */
const deepestBraces = 8;

function signsIn({ lines }: Run): number {
  let signs = 0;
  const lengths = new Set<string>();
  const typed = lines.map((line) => line.text.slice(line.prefix.length)).join('\n');
  for (const [run] of typed.matchAll(/`+/g)) {
    signs++;
    lengths.add(run);
  }
  const prose = lengths.size === 0 ? typed : coverCode(typed);
  for (const _sign of withoutBraces(prose).matchAll(/[*_]+|~+|[[\]<{}]/g)) signs++;
  // Each length of backticks is looked for up to the end of the paragraph.
  return signs + lengths.size ** 2;
}

/** What stands in braces is no markup: the rows of a chart, and those in each other. Without the signs that mean themselves. */
function withoutBraces(prose: string): string {
  let plain = prose.replace(/\\[^\w\s]/g, '');
  for (let depth = 0; depth < deepestBraces && plain.includes('{'); depth++) plain = plain.replace(/\{[^{}]*\}/g, '');
  return plain;
}

/** Lines that go on with a quotation or a list without its sign. */
function tooManyLoose(runs: readonly Run[]): RefusedStretch | undefined {
  return overBudget(
    runs,
    limits.looseLines.most,
    (run) => looseIn(run) ** 2,
    (run) => ({ message: limits.looseLines.message(looseIn(run)), fix: limits.looseLines.fix }),
  );
}

function looseIn({ lines }: Run): number {
  let depth = 0;
  let loose = 0;
  for (const line of lines) {
    const { length } = line.prefix;
    if (hasListSign(line) || length > depth) depth = hasSign(line) || depth > 0 ? length : 0;
    else if (length < depth) loose++;
  }
  return loose;
}

/** Whatever closes a block after others have come makes the parser move all that it has read, once for each block that ends there. */
function tooManyBlocks(lines: readonly Line[]): RefusedStretch | undefined {
  let count = 0;
  let first: Line | undefined;
  let [inside, depth, open, quoted, afterBlank] = [false, 0, 0, false, true];
  for (const line of lines) {
    if (!line.blank) {
      const { length } = line.prefix;
      const signs = line.prefix.match(/[>+*]|-|\d+[.)]|\[\^[^\]]*\]:/g)?.length ?? 0;
      const closes = inside && length < depth && (afterBlank || hasSign(line));
      const underlines = !afterBlank && /^[\s>]*(?:=+|-+)\s*$/.test(line.text);
      if (closes || underlines || (afterBlank && quoted)) {
        count += underlines ? 1 : Math.max(1, open - (afterBlank && quoted ? 0 : signs));
        first ??= line;
      }
      inside = hasSign(line) || (inside && !(afterBlank && length === 0));
      [depth, open, quoted] = [length, signs, line.prefix.includes('>')];
    }
    afterBlank = line.text.trim() === '';
  }
  const { most, message, fix } = limits.closedBlocks;
  return first === undefined || count * lines.length <= most ? undefined : { ...first, message: message(count, lines.length), fix };
}
