/**
 * Finds texts that the parser could not parse within seconds, by one pass over the lines before it starts. Its time grows with the
 * square of what is counted here; texts just below each limit took at most three seconds on a slow machine.
 */
import { limits } from '../../schema/limits.ts';
import { coverCode } from './cover-code.ts';
import { coverHtml, openHtml } from './slow-html.ts';
import { explainStop } from './parser-stop.ts';
import { hasListSign, hasSign, type Line, linesOf, overBudget, paragraphsOf, type Run, runsOf } from './runs.ts';
import { beginsModule, longModule, openModule, tooManyBraces } from './slow-code.ts';
import type { RefusedStretch } from './refused-stretch.ts';

/** What a text is made of: plain Markdown has HTML and no code, scripted texts may contain more code than others. */
export type TextKind = 'plain' | 'mdx' | 'scripted';

/** The first range that would take too long; undefined for ordinary texts. */
export function slowPart(text: string, kind: TextKind): RefusedStretch | undefined {
  if (kind === 'plain') return slowInPlain(coverHtml(text));
  const scripted = kind === 'scripted';
  const lines = linesOf(text);
  const runs = runsOf(lines);
  const blocks = tooLong(lines, runs) ?? tooDeep(lines) ?? tooManyLoose(runs) ?? tooManyBlocks(lines);
  if (blocks !== undefined) return blocks;
  // The lines of a module are parsed as code only.
  const prose = scripted ? runs.filter(({ lines: [first] }) => first && !beginsModule(first.text)) : runs;
  return (scripted ? openModule(runs) : longModule(text, runs)) ?? tooManySigns(paragraphsOf(prose)) ?? tooManyBraces(runs, scripted);
}

/** Blocks of HTML are covered: the parser takes them line by line. */
function slowInPlain(text: string): RefusedStretch | undefined {
  const lines = linesOf(text);
  const runs = runsOf(lines);
  return (
    tooLong(lines, runs) ??
    tooDeep(lines) ??
    tooManyLoose(runs) ??
    tooManyBlocks(lines) ??
    tooManySigns(paragraphsOf(runs)) ??
    openHtml(runs)
  );
}

/** Too many or too long items, each of which takes time however simple it is. */
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

/** Levels of objects and lists; deeper code counts as text. */
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
  // For each length of backticks, the parser searches to the end of the paragraph.
  return signs + lengths.size ** 2;
}

/** Content of braces is no markup: removes it, nested braces too, and escaped characters. */
function withoutBraces(prose: string): string {
  let plain = prose.replace(/\\[^\w\s]/g, '');
  for (let depth = 0; depth < deepestBraces && plain.includes('{'); depth++) plain = plain.replace(/\{[^{}]*\}/g, '');
  return plain;
}

/** Lazy continuation lines: in a quotation or list, without its mark. */
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

/** Too many blocks: for each block that ends, the parser moves all the events it has read. */
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
