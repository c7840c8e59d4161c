/** What the visitors know of the text they work on, and what they find in it. It travels with the text as `file.data.body`. */
import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import type { Problem, Warning } from '../problems/problem.ts';
import type { Heading, OutgoingLink, PictureUse, FootnoteFacts } from './body.ts';
import type { BodyWords } from './body-words.ts';
import type { TableFile } from './charts/table-file.ts';
import { Anchors } from './heading-id.ts';
import { type Place, placeFinder } from './refused/place-finder.ts';
import type { TypedText } from './typed-words.ts';

/** What a text does not say about itself. */
export interface BodyContext {
  /** Path of the file from the content folder, for problems. */
  readonly file: string;
  /** The line of the file on which the text begins, from 1. */
  readonly firstLine: number;
  /** BCP 47. */
  readonly language: string;
  /** Code is allowed in this one. */
  readonly scripted: boolean;
  readonly labels: BodyWords;
  /** The CSV files that the text names, by path as written, where they exist. */
  readonly tables: ReadonlyMap<string, TableFile>;
}

/** Filled while the visitors pass. */
export interface BodyNotes {
  readonly context: BodyContext;
  readonly problems: Problem[];
  readonly warnings: Warning[];
  readonly headings: Heading[];
  /** Every id given so far. */
  readonly anchors: Anchors;
  readonly links: OutgoingLink[];
  readonly externalLinks: OutgoingLink[];
  readonly pictures: PictureUse[];
  /** Names that a scripted text imports or exports itself: its own components, even when a part is called so too. */
  readonly ownNames: Set<string>;
  /** What a reader should find in the finished text. */
  typed: readonly TypedText[];
  footnotes: FootnoteFacts[];
  charts: number;
  hasCode: boolean;
  plainText: string;
  excerpt: string;
}

declare module 'vfile' {
  interface DataMap {
    body: BodyNotes;
  }
}

/** Empty notes on a text. */
export function newNotes(context: BodyContext): BodyNotes {
  return {
    context,
    problems: [],
    warnings: [],
    headings: [],
    anchors: new Anchors(),
    links: [],
    externalLinks: [],
    pictures: [],
    ownNames: new Set(),
    typed: [],
    footnotes: [],
    charts: 0,
    hasCode: false,
    plainText: '',
    excerpt: '',
  };
}

/** The notes on the text that a visitor works on. */
export function notesOf(file: VFile): BodyNotes {
  if (file.data.body === undefined) throw new Error('The text has no notes: remark-context must be the first visitor.');
  return file.data.body;
}

/** Something with a place in the text: a node or an attribute of one. */
export type Placed = Pick<Nodes, 'position'>;

/** The line of the file on which a node begins. */
export function lineOf(file: VFile, node: Placed): number {
  return notesOf(file).context.firstLine + (node.position?.start.line ?? 1) - 1;
}

/** Notes a problem at the beginning of a node. */
export function report(file: VFile, node: Placed, message: string, fix: string): void {
  notesOf(file).problems.push(said(file, node, message, fix));
}

/** Notes a warning at the beginning of a node. */
export function warn(file: VFile, node: Placed, message: string, fix: string): void {
  notesOf(file).warnings.push(said(file, node, message, fix));
}

function said(file: VFile, node: Placed, message: string, fix: string): Problem {
  const place = { file: notesOf(file).context.file, line: lineOf(file, node), column: node.position?.start.column ?? 1 };
  return { ...place, field: 'body', message, fix };
}

const finders = new WeakMap<VFile, (offset: number) => Place>();

/** Notes a problem at an offset of the text. */
export function reportAt(file: VFile, offset: number, message: string, fix: string): void {
  report(file, placedAt(file, offset), message, fix);
}

/** Notes a warning at an offset of the text. */
export function warnAt(file: VFile, offset: number, message: string, fix: string): void {
  warn(file, placedAt(file, offset), message, fix);
}

function placedAt(file: VFile, offset: number): Placed {
  const placeOf = finders.get(file) ?? placeFinder(String(file));
  finders.set(file, placeOf);
  const place = placeOf(offset);
  return { position: { start: place, end: place } };
}

/** What a node was written as, on one line, at most 60 characters. */
export function writtenAs(file: VFile, node: Placed): string {
  return shortened(String(file).slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0));
}

/** Text on one line, at most 60 characters. */
export function shortened(text: string): string {
  // Not more than has to be looked at: it may be a whole article.
  const line = text.trimStart().slice(0, 300).replace(/\s+/g, ' ').trim();
  return line.length <= 60 && text.length <= 300 ? line : `${line.slice(0, 59).trimEnd()}…`;
}
