/**
 * Texts that the parser could not read within seconds, found by one look at each line before it begins. It needs time by the
 * square of what is counted here; what each limit lets through took at most three seconds on a slow machine.
 */
import { explainStop } from './parser-stop.ts';
import { hasListSign, hasSign, type Line, linesOf, overBudget, paragraphsOf, type Run, runsOf } from './runs.ts';
import { longModule, tooManyBraces } from './slow-code.ts';
import type { Trouble } from './trouble.ts';

/** The first thing that would take too long; undefined for any text that a writer is likely to write. A scripted text may hold any code. */
export function slowPart(text: string, scripted: boolean): Trouble | undefined {
  const lines = linesOf(text);
  const runs = runsOf(lines);
  const blocks = tooLong(lines, runs) ?? tooDeep(lines) ?? tooManyLoose(runs) ?? tooManyBlocks(lines);
  if (blocks !== undefined || scripted) return blocks;
  return longModule(text, runs) ?? tooManySigns(paragraphsOf(runs)) ?? tooManyBraces(runs);
}

/** What takes a time of its own for each, however simple it is. */
function tooLong(lines: readonly Line[], runs: readonly Run[]): Trouble | undefined {
  const signs = lines.reduce((sum, { text }) => sum + (text.match(/[\\*_~`[\]<>{}&@]|www\.|:\/\//g)?.length ?? 0), 0);
  const bars = lines.reduce((sum, { text }) => sum + (text.match(/\|/g)?.length ?? 0), 0);
  const counts = [
    { count: lines.length, noun: 'lines', most: 100_000 },
    { count: runs.length, noun: 'paragraphs', most: 40_000 },
    { count: signs, noun: 'signs of markup', most: 400_000 },
    { count: bars, noun: 'bars of tables', most: 200_000 },
  ];
  const over = counts.find(({ count, most }) => count > most);
  return (
    over && {
      start: 0,
      end: 0,
      message: `The text has ${over.count} ${over.noun}; ${over.most} fit.`,
      fix: 'Divide it into the parts of a series.',
    }
  );
}

function tooDeep(lines: readonly Line[]): Trouble | undefined {
  const deep = lines.find(({ prefix: signs }) => signs.length > 100 && signs.replace(/\s/g, '').length > 100);
  return deep && { ...deep, ...explainStop({ reason: 'too deep', line: 1, column: 1 }) };
}

function tooManySigns(runs: readonly Run[]): Trouble | undefined {
  return overBudget(
    runs,
    40e6,
    (run) => signsIn(run) ** 2,
    (run) => ({
      message: `This paragraph or table holds ${signsIn(run)} signs of markup, such as * _ [ and {.`,
      fix: 'Divide it by empty lines, or put a backslash before the signs that stand for themselves.',
    }),
  );
}

function signsIn({ lines }: Run): number {
  let signs = 0;
  const lengths = new Set<string>();
  const text = lines.map((line) => line.text.slice(line.prefix.length)).join('\n');
  // What stands in braces is no markup: the rows of a chart.
  for (const [sign] of text.replace(/\{[^{}]*\}/g, '{}').matchAll(/\\[^\w\s]|[*_]+|~+|`+|[[\]<{}]/g)) {
    if (!sign.startsWith('\\')) signs++;
    if (sign.startsWith('`')) lengths.add(sign);
  }
  // Each length of backticks is looked for up to the end of the paragraph.
  return signs + lengths.size ** 2;
}

/** Lines that go on with a quotation or a list without its sign. */
function tooManyLoose(runs: readonly Run[]): Trouble | undefined {
  return overBudget(
    runs,
    10e6,
    (run) => looseIn(run) ** 2,
    (run) => ({
      message: `A quotation or a list goes on over ${looseIn(run)} lines that do not begin as it does.`,
      fix: 'Put an empty line where it ends, or begin each line with its sign.',
    }),
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

/** Whatever closes a block after others have come makes the parser move all that it has read. */
function tooManyBlocks(lines: readonly Line[]): Trouble | undefined {
  let count = 0;
  let first: Line | undefined;
  let [inside, depth, quoted, afterBlank] = [false, 0, false, true];
  for (const line of lines) {
    if (!line.blank) {
      const { length } = line.prefix;
      const closes = inside && length < depth && (afterBlank || hasSign(line));
      const underlines = !afterBlank && /^[\s>]*(?:=+|-+)\s*$/.test(line.text);
      if (closes || underlines || (afterBlank && quoted)) {
        count++;
        first ??= line;
      }
      inside = hasSign(line) || (inside && !(afterBlank && length === 0));
      [depth, quoted] = [length, line.prefix.includes('>')];
    }
    afterBlank = line.text.trim() === '';
  }
  if (first === undefined || count * lines.length <= 15e6) return undefined;
  return {
    ...first,
    message: `${count} lists, quotations, footnotes and underlined headings are more than can be read in a text of ${lines.length} lines.`,
    fix: 'Divide it into the parts of a series; begin headings with ## instead of underlining them.',
  };
}
