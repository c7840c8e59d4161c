/** Finds markup pasted from a word processor: one mistake that causes many problems. */
import { type BodyContext, shortened } from '../body-notes.ts';
import type { Problem } from '../../problems/problem.ts';
import { coverCode } from './cover-code.ts';
import { placeFinder } from './place-finder.ts';
import type { Stretch } from './refused-stretch.ts';

/** Tags of one program only: one of them is enough to name it. */
const marksOf: readonly (readonly [program: string, mark: RegExp])[] = [
  ['Word', /\bclass\s*=\s*["']?(?:Mso|WordSection)|\bmso-|^<\/?(?:o|w|v|st1):|^<!(?:--)?\[(?:if|endif)|urn:schemas-microsoft-com/i],
  ['Google Docs', /docs-internal-guid/],
];
/** Tags that people type too, but rarely many in one text. */
const anyProgram = /^<font[\s>]|\sstyle\s*=|\bclass\s*=\s*["']?(?:western\b|Apple-|[ps]\d+\b)/i;
const oftenEnough = 3;

/** Merges the problems on lines of pasted markup into one, at its first tag; returns all problems if nothing was pasted. */
export function pasteAsOne(problems: readonly Problem[], text: string, { file, firstLine }: BodyContext): readonly Problem[] {
  if (problems.length === 0) return problems;
  const tags = tagsOf(coverCode(text)).map(({ start, end }) => ({ start, written: text.slice(start, end), end }));
  const first = pastedTag(tags);
  if (first === undefined) return problems;

  const placeOf = placeFinder(text);
  const lines = new Set<number>();
  for (const { start, end } of tags) {
    const last = placeOf(end - 1).line;
    for (let { line } = placeOf(start); line <= last; line++) lines.add(firstLine + line - 1);
  }
  const others = problems.filter(({ line = 0 }) => !lines.has(line));
  if (others.length === problems.length) return problems;
  const { line, column } = placeOf(first.start);
  const where = lines.size === 1 ? '' : `, on ${lines.size} lines`;
  const paste = {
    ...{ file, line: firstLine + line - 1, column, field: 'body' },
    message: `"${shortened(first.written)}" is formatting of ${first.program} that came along with a paste${where}.`,
    fix: 'Paste it again as plain text (Ctrl+Shift+V, on a Mac Shift+Option+Command+V), then mark it up: **bold**, *italics*, ## before a heading, [words](address).',
  };
  return [paste, ...others];
}

interface PastedTag extends Stretch {
  readonly written: string;
  readonly program: string;
}

/** The first tag that shows a paste. */
function pastedTag(tags: readonly Omit<PastedTag, 'program'>[]): PastedTag | undefined {
  for (const tag of tags) {
    const program = marksOf.find(([, mark]) => mark.test(tag.written))?.[0];
    if (program !== undefined) return { ...tag, program };
  }
  const [first, ...others] = tags.filter(({ written }) => anyProgram.test(written));
  return first && others.length + 1 >= oftenEnough ? { ...first, program: 'another program' } : undefined;
}

/** HTML tags except parts, comments, and `<style>` or `<xml>` with its content. The code in `code` is covered. */
function tagsOf(code: string): Stretch[] {
  const found: Stretch[] = [];
  /** Closing tags that the rest of the text lacks: searched only once. */
  const absent = new Set<string>();
  const signs = /<(?:(!--)|[!?]|\/?(?:[a-z][a-z0-9:-]*|[A-Z][A-Z0-9:]*)(?=[\s/>]))[^<>]*>?/g;
  for (let sign = signs.exec(code); sign !== null; sign = signs.exec(code)) {
    const [written, comment] = sign;
    const start = sign.index;
    const block = /^<(style|xml)\b/i.exec(written)?.[1];
    const closing = comment === undefined ? block && `</${block}>` : '-->';
    const close = closing === undefined || absent.has(closing) ? -1 : code.indexOf(closing, start);
    if (closing !== undefined && close === -1) absent.add(closing);
    const end = closing === undefined || close === -1 ? signs.lastIndex : close + closing.length;
    found.push({ start, end });
    signs.lastIndex = end;
  }
  return found;
}
