/** A text of another program → Markdown of ours, in two steps: between them, its pictures are brought along and its links resolved. */
import type { Root } from 'hast';
import { slowPart } from '../../markdown/refused/slow-text.ts';
import type { ImportedBody, LeftOut } from '../imported-text.ts';
import { compared, countIn } from './counts.ts';
import { parseExported } from './exported-body.ts';
import { findFootnotes } from './html-footnotes.ts';
import type { KnownNames, Translated } from './liquid.ts';
import { htmlOf, parseHtml, parseMarkdown } from './parse-body.ts';
import { type ParsedBody, TextRefused } from './parsed-body.ts';
import { namePlaces } from './place-names.ts';
import { linksIn, picturesIn, place } from './place.ts';
import { shape } from './shape.ts';
import { tidy } from './tidy.ts';
import { writeMarkdown } from './to-markdown.ts';
import { translateMarkdown } from './translate-markdown.ts';

/** `names`: people by the ids of the other program. Throws a `TextRefused`, or a RangeError where the text is nested too deep to be read. */
export function parseBody(body: ImportedBody, names: KnownNames): ParsedBody {
  if ('exported' in body) return parseExported(body);
  const notes: LeftOut[] = [];
  const note = (left: LeftOut): void => void notes.push(left);
  const tree = treeOf(body, names, note);
  findFootnotes(tree);
  tidy(tree, note);
  const before = countIn(tree);
  shape(tree, note);
  return {
    pictures: picturesIn(tree),
    links: linksIn(tree),
    placesOf: (wanted) => {
      const names = namePlaces(tree, wanted);
      return new Map([...wanted].flatMap((one) => mapped(one, names.idFor(one))));
    },
    write: (places) => {
      place(tree, places, note);
      return { markdown: writeMarkdown(tree), notes, compare: (written) => compared(before, countIn(htmlOf(written))) };
    },
  };
}

function mapped(name: string, id: string | undefined): readonly (readonly [string, string])[] {
  return id === undefined ? [] : [[name, id]];
}

function treeOf(body: Exclude<ImportedBody, { exported: string }>, names: KnownNames, note: (left: LeftOut) => void): Root {
  if ('html' in body) return parseHtml(body.html.replace(controls, ''));
  const { text, notes } = translated(body, names);
  notes.forEach(note);
  const slow = slowPart(text, 'plain');
  if (slow) throw new TextRefused(slow.message);
  return parseMarkdown(text);
}

/** The Markdown of a text, without instructions of the other program that are known. */
export function translated(body: Extract<ImportedBody, { markdown: string }>, names: KnownNames): Translated {
  const known = { names, base: body.base ?? '', fields: body.fields ?? {} };
  return translateMarkdown(body.markdown.replace(controls, ''), body.dialect, known);
}

/** Parsers make a visible sign of NUL. */
const controls = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;
