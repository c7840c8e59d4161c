/** HTML in plain Markdown, as far as one pass over the lines can find it. */
import { limits } from '../../schema/limits.ts';
import { coverBlocks } from './cover-code.ts';
import { overBudget, type Run } from './runs.ts';
import { covered, type RefusedStretch, type Stretch } from './refused-stretch.ts';

/** The marks before a block: those of quotations and lists. */
const signs = String.raw`^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*`;
/** Up to a mark of its own, empty lines or not (CommonMark 4.6, kinds 1 to 5). */
const closed = new RegExp(`${signs}<(?:(!--)|(\\?)|(!\\[CDATA\\[)|(![a-z])|(?:script|pre|style|textarea)(?=[\\s>]|$))`, 'i');
/** Up to an empty line (kinds 6 and 7). */
const open = new RegExp(`${signs}</?(?:(?:${blockNames()})(?=[\\s/>]|$)|[a-z][a-z0-9-]*(?:\\s[^<>]*)?/?>\\s*$)`, 'i');

function blockNames(): string {
  return (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frame frameset h[1-6] head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section ' +
    'summary table tbody td tfoot th thead title tr track ul'
  ).replaceAll(' ', '|');
}

/** The text with its blocks of HTML covered by spaces; lines and columns stay. */
export function coverHtml(text: string): string {
  if (!text.includes('<')) return text;
  const found: Stretch[] = [];
  let start = 0;
  /** What ends the block that is being read. */
  let ending: RegExp | undefined;
  let inParagraph = false;
  for (const line of coverBlocks(text).split('\n')) {
    const end = start + line.length;
    const isEmpty = /^[\s>]*$/.test(line);
    const begins = ending === undefined ? closed.exec(line) : null;
    if (begins !== null) ending = endOf(begins);
    else if (ending === undefined && open.test(line) && !(inParagraph && !blockAlone.test(line))) ending = emptyLine;
    if (ending !== undefined && ending !== emptyLine) {
      found.push({ start, end });
      if (ending.test(line)) ending = undefined;
    } else if (ending === emptyLine) {
      if (isEmpty) ending = undefined;
      else found.push({ start, end });
    }
    inParagraph = !isEmpty && ending === undefined;
    start = end + 1;
  }
  return covered(text, found);
}

const emptyLine = /^[\s>]*$/;
/** Blocks that may follow a paragraph without an empty line. */
const blockAlone = new RegExp(`${signs}</?(?:${blockNames()})(?=[\\s/>]|$)`, 'i');

function endOf([, comment, instruction, data, declaration]: RegExpExecArray): RegExp {
  if (comment !== undefined) return /-->/;
  if (instruction !== undefined) return /\?>/;
  if (data !== undefined) return /\]\]>/;
  return declaration === undefined ? /<\/(?:script|pre|style|textarea)>/i : />/;
}

/** Tags that nothing completes: for each, the parser reads to the end of the paragraph. */
export function openHtml(runs: readonly Run[]): RefusedStretch | undefined {
  const { most, message, fix } = limits.openTags;
  return overBudget(
    runs,
    most,
    (run) => openIn(run) * (run.end - run.start),
    (run) => ({ message: message(openIn(run)), fix }),
  );
}

function openIn({ lines }: Run): number {
  let count = 0;
  for (const { text } of lines)
    for (const [tag] of text.matchAll(/<[!?/a-z][^<>]*(>?)/gi)) if (!tag.endsWith('>') || /^<[!?]/.test(tag)) count++;
  return count;
}
