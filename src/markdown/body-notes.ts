/** The input and the results of the plugins that compile a text: `file.data.body`. */
import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Problem, Warning } from '../problems/problem.ts';
import type { Heading, OutgoingLink, PictureUse, FootnoteFacts } from './body.ts';
import type { BodyWords } from './body-words.ts';
import type { FormerHeading } from '../schema/fields/former-headings.ts';
import type { TableFile } from './charts/table-file.ts';
import { Anchors } from './blocks/anchors.ts';
import { type Place, placeFinder } from './refused/place-finder.ts';
import type { TypedText } from './words/typed-words.ts';

/** What the plugins need besides the text. */
export interface BodyContext {
  /** Path of the file from the content folder, for problems. */
  readonly file: string;
  /** The line of the file where the text begins, from 1. */
  readonly firstLine: number;
  /** BCP 47. */
  readonly language: string;
  /** The text may contain code. */
  readonly scripted: boolean;
  readonly labels: BodyWords;
  /** The CSV files that the text names, by path as written; only those that exist. */
  readonly tables: ReadonlyMap<string, TableFile>;
  readonly formerHeadings?: readonly FormerHeading[];
  /** The text came from another program: what cannot be mended in a thousand texts at once is a warning. */
  readonly imported?: boolean;
  /** Called with the tree of the text before a plugin changes it, and with the text; not called where a part of it could not be parsed. */
  readonly onParsed?: ((tree: Root, text: string) => void) | undefined;
}

/** The results; plugins add to them. */
export interface BodyNotes {
  readonly context: BodyContext;
  readonly problems: Problem[];
  readonly warnings: Warning[];
  readonly headings: Heading[];
  /** Every id assigned so far. */
  readonly anchors: Anchors;
  readonly links: OutgoingLink[];
  readonly externalLinks: OutgoingLink[];
  readonly pictures: PictureUse[];
  /** Names that a scripted text imports or exports. They take precedence over parts of the same name. */
  readonly ownNames: Set<string>;
  /** The words that the rendered text must contain. */
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

/** The notes of the text that is being compiled. */
export function notesOf(file: VFile): BodyNotes {
  if (file.data.body === undefined) throw new Error('`file.data.body` is not set: pass notes, or put remark-context first.');
  return file.data.body;
}

/** A node, or an attribute of one: anything with a position. */
export type Placed = Pick<Nodes, 'position'>;

/** The line of the file where a node begins, from 1. */
export function lineOf(file: VFile, node: Placed): number {
  return notesOf(file).context.firstLine + (node.position?.start.line ?? 1) - 1;
}

/** Adds a problem at the start of a node. */
export function report(file: VFile, node: Placed, message: string, fix: string): void {
  notesOf(file).problems.push(problemAtNode(file, node, message, fix));
}

/** Adds a warning at the start of a node. */
export function warn(file: VFile, node: Placed, message: string, fix: string): void {
  notesOf(file).warnings.push(problemAtNode(file, node, message, fix));
}

function problemAtNode(file: VFile, node: Placed, message: string, fix: string): Problem {
  const place = { file: notesOf(file).context.file, line: lineOf(file, node), column: node.position?.start.column ?? 1 };
  return { ...place, field: 'body', message, fix };
}

const finders = new WeakMap<VFile, (offset: number) => Place>();

/** Adds a problem at an offset of the text. */
export function reportAt(file: VFile, offset: number, message: string, fix: string): void {
  report(file, placedAt(file, offset), message, fix);
}

/** Adds a warning at an offset of the text. */
export function warnAt(file: VFile, offset: number, message: string, fix: string): void {
  warn(file, placedAt(file, offset), message, fix);
}

function placedAt(file: VFile, offset: number): Placed {
  const placeOf = finders.get(file) ?? placeFinder(String(file));
  finders.set(file, placeOf);
  const place = placeOf(offset);
  return { position: { start: place, end: place } };
}

/** The source of a node, on one line, at most 60 characters. */
export function sourceOf(file: VFile, node: Placed): string {
  return shortened(String(file).slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0));
}

/** Text on one line, at most 60 characters. */
export function shortened(text: string): string {
  // The text may be a whole article: only its start is needed.
  const line = text.trimStart().slice(0, 300).replace(/\s+/g, ' ').trim();
  return line.length <= 60 && text.length <= 300 ? line : `${line.slice(0, 59).trimEnd()}…`;
}
