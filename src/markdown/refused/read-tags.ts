/** Reads the tags and braces of a text as MDX does, and collects those that MDX refuses. */
import { shortened } from '../body-notes.ts';
import { insteadOf } from '../checks/html-elements.ts';
import { markFinder } from '../html/html-marks.ts';
import { explainBraces } from './explain-braces.ts';
import type { RefusedStretch } from './refused-stretch.ts';

/** `<Name>`, `</Name>` or `<Name />`; the name of `<>` is empty. */
export interface Tag {
  readonly kind: 'opens' | 'closes' | 'alone';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Already refused; its partner is correct. */
  readonly refused?: true;
}

/** Nothing is wrong with it, and no tag is in it. */
interface Passed {
  readonly kind: 'passed';
  readonly end: number;
}

/** `code` is the text with its code covered; `scripted` texts may contain code in braces. */
export function readTags(text: string, code: string, scripted: boolean): { tags: Tag[]; refused: RefusedStretch[] } {
  const tags: Tag[] = [];
  const refused: RefusedStretch[] = [];
  const signs = /\\[^\n]|[<{]/g;
  const closing = closingBraces(code);
  const lastCommentEnd = code.lastIndexOf('-->');
  const endOfMark = markFinder(code);
  for (let sign = signs.exec(code); sign !== null; sign = signs.exec(code)) {
    if (sign[0].startsWith('\\')) continue;
    const mark = sign[0] === '<' ? endOfMark(sign.index) : undefined;
    if (mark !== undefined) {
      signs.lastIndex = mark;
      continue;
    }
    const found =
      sign[0] === '{' ? readBrace(text, sign.index, closing.get(sign.index), scripted) : readAngle(code, sign.index, lastCommentEnd);
    if (found === undefined) continue;
    signs.lastIndex = found.end;
    if (!('kind' in found)) {
      refused.push(found);
      const meant = meantTag(code.slice(found.start, found.end), found);
      if (meant) tags.push(meant);
    } else if (found.kind !== 'passed') tags.push(found);
  }
  return { tags, refused };
}

/** The tag that an invalid tag was probably meant to be. */
function meantTag(written: string, { start, end }: RefusedStretch): Tag | undefined {
  const opened = /^<([\p{L}_$][\p{L}\p{N}_$:.-]*)[^>]*[^/]>$/u.exec(written)?.[1];
  return opened === undefined ? undefined : { kind: 'opens', name: opened, start, end, refused: true };
}

const name = String.raw`[\p{L}_$][\p{L}\p{N}_$:.-]*`;
const braces = String.raw`\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}`;
const value = String.raw`"[^"]*"|'[^']*'|${braces}`;
const tagPattern = new RegExp(String.raw`<(/?)\s*(${name})?((?:\s+${name}(?:\s*=\s*(?:${value}))?|\s*${braces})*)\s*(/?)>`, 'yu');

/** `lastCommentEnd` is the offset of the last `-->`, so that it is not searched again at each `<!--`. */
function readAngle(code: string, start: number, lastCommentEnd: number): Tag | RefusedStretch | undefined {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(code);
  };
  const refusedTag = (written: string, message: string, fix: string): RefusedStretch => ({
    start,
    end: start + written.length,
    message,
    fix,
  });

  if (/^(?:\s|$)/.test(code.charAt(start + 1))) return undefined;
  const tag = match(tagPattern);
  if (tag !== null) {
    const kind = tag[1] === '/' ? 'closes' : tag[4] === '/' ? 'alone' : 'opens';
    return { kind, name: tag[2] ?? '', start, end: start + tag[0].length };
  }
  const comment = start < lastCommentEnd ? match(/<!--[\s\S]*?-->/y)?.[0] : match(/<!--[^\n]*/y)?.[0];
  if (comment !== undefined)
    return refusedTag(comment, `"${shortened(comment)}" is an HTML comment, which does not work here.`, 'Write {/* … */}, or take it out.');
  const address = match(/<((?:https?:\/\/|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/y);
  if (address?.[1] !== undefined) {
    const plain = address[1].replace(/^mailto:/, '');
    return refusedTag(address[0], `"${address[0]}" is read as a tag.`, `Write the address alone: ${plain}`);
  }
  const loose = match(/<\/?([\p{L}_$][\p{L}\p{N}]*)[^<>]*>/uy);
  if (loose !== null) {
    const [tag, name = ''] = loose;
    const fix =
      (/^[a-z]/.test(name) ? insteadOf(name) : undefined) ??
      'Write each value in straight double quotes, name="value"; for the sign itself, write \\<.';
    return refusedTag(tag, `The tag "${shortened(tag)}" cannot be read.`, fix);
  }
  const word = match(/<[^\s<>{}]{0,20}/y)?.[0] ?? '<';
  return refusedTag(word.slice(0, 1), `"${word}" is read as the beginning of a tag.`, `Write \\${word}`);
}

/** Offset of an opening brace → offset of its closing brace, in the same paragraph. */
function closingBraces(code: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of code.matchAll(/[{}]|\n[ \t]*\r?\n/g)) {
    if (sign === '{') open.push(index);
    else if (sign !== '}') open.length = 0;
    else {
      const start = open.pop();
      if (start !== undefined) closing.set(start, index);
    }
  }
  return closing;
}

function readBrace(text: string, start: number, closing: number | undefined, scripted: boolean): RefusedStretch | Passed {
  if (closing === undefined)
    return { start, end: start + 1, message: '"{" is read as the beginning of code.', fix: 'Write \\{ for the sign itself.' };
  const end = closing + 1;
  const inner = text.slice(start + 1, closing).trim();
  const isKnown = /^(?:\/\*[\s\S]*\*\/|'[^'\\]*'|"[^"\\]*"|`[^`$\\]*`|-?\d+(?:\.\d+)?)$/.test(inner);
  if (isKnown || scripted) return { kind: 'passed', end };
  return { start, end, ...explainBraces(text, { start, end }) };
}
