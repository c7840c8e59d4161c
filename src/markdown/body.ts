/** A text, compiled: what an article's body is for every page, feed and count that uses it. Plain JSON. */
import type { Literal } from '../parts/literal.ts';
import type { Warning } from '../problems/problem.ts';

/** A stretch of HTML, or a named part between two stretches. Stretches need not be balanced by themselves. */
export type BodyNode = string | BodyPart;

export interface BodyPart {
  /** A folder of `src/parts`. */
  readonly part: string;
  readonly props: Readonly<Record<string, Literal>>;
  readonly children: readonly BodyNode[];
}

export interface Heading {
  /** 2 to 6: the title of the piece is the only heading of rank 1. */
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

export interface OutgoingLink {
  /** As written: `../other.mdx#why`, `/about/`, `https://example.org/`. */
  readonly target: string;
  readonly line: number;
}

export interface PictureUse {
  /** As written, relative to the file. */
  readonly src: string;
  readonly line: number;
}

/** How much room a note takes and has, for those that set it beside its place. In small letters of Latin. */
export interface FootnoteFacts {
  /** The text from the first reference to it on. */
  readonly rest: number;
  /** Each of its paragraphs; absent where it holds anything else, such as a list, whose height cannot be told from its letters. */
  readonly paragraphs?: readonly number[];
}

/** What the rest of the publication needs to know of a text without reading it. */
export interface BodyFacts {
  readonly headings: readonly Heading[];
  /** Every `id` that a link may end in, headings included. */
  readonly anchors: readonly string[];
  readonly footnotes: readonly FootnoteFacts[];
  readonly words: number;
  /** The first 300 characters or so of plain text, cut at a word. */
  readonly excerpt: string;
  /** Links into the publication, in order; the HTML says `href="link:0"` for the first, since addresses are known only when all files are. */
  readonly links: readonly OutgoingLink[];
  /** Links that leave it (http, https, mailto, tel), in order; the HTML holds them as they are. */
  readonly externalLinks: readonly OutgoingLink[];
  readonly pictures: readonly PictureUse[];
  /** How many parts of it are charts. */
  readonly charts: number;
  /** The text may hold code and must be drawn by `@astrojs/mdx`. */
  readonly scripted: boolean;
}

export interface Body {
  /** Empty when the text holds code. */
  readonly nodes: readonly BodyNode[];
  /** What a reader reads, a line per block, in no markup: for search, counts and feeds. */
  readonly plainText: string;
  readonly facts: BodyFacts;
  /** Named after the file that was compiled first: the same text may stand in another one. */
  readonly warnings: readonly Warning[];
}
