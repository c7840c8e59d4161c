/** A compiled text: the body of an article, for each page, feed and count that uses it. Plain JSON. */
import type { Literal } from '../parts/literal.ts';
import type { Warning } from '../problems/problem.ts';

/** A string of HTML, or a named part between two strings. One string alone may have unbalanced tags. */
export type BodyNode = string | BodyPart;

export interface BodyPart {
  /** The name of a folder in `src/parts`. */
  readonly part: string;
  readonly props: Readonly<Record<string, Literal>>;
  readonly children: readonly BodyNode[];
}

export interface Heading {
  /** 2 to 6: the title of the article is the only heading of rank 1. */
  readonly depth: number;
  readonly id: string;
  readonly text: string;
  readonly line: number;
  /** Ids that it had before, which still lead to it. */
  readonly former?: readonly string[];
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

/** The length of a footnote and of the text after its reference, for designs with margin notes. Unit: widths of a lower-case Latin letter. */
export interface FootnoteFacts {
  /** Length of the text from the first reference to the end. */
  readonly rest: number;
  /** Length of each paragraph; absent if it contains other blocks, such as a list, whose height its letters do not give. */
  readonly paragraphs?: readonly number[];
}

/** What other code needs of a text without its body. */
export interface BodyFacts {
  /** Of the text as typed, the same for every version of the code: 16 hexadecimal digits. */
  readonly digest: string;
  readonly headings: readonly Heading[];
  /** Every `id` that a link may have as its fragment, headings included. */
  readonly anchors: readonly string[];
  readonly footnotes: readonly FootnoteFacts[];
  readonly words: number;
  /** The first 300 characters or so of plain text, cut at a word. */
  readonly excerpt: string;
  /** Internal links, in order. The HTML has `href="link:0"` for the first, since addresses are known only when all files are read. */
  readonly links: readonly OutgoingLink[];
  /** External links (http, https, mailto, tel), in order; the HTML contains them unchanged. */
  readonly externalLinks: readonly OutgoingLink[];
  readonly pictures: readonly PictureUse[];
  /** The number of charts. */
  readonly charts: number;
  /** The text may contain code: `@astrojs/mdx` must render it. */
  readonly scripted: boolean;
}

export interface Body {
  /** Empty for a scripted text. */
  readonly nodes: readonly BodyNode[];
  /** The words without markup, one line per block: for search, counts and feeds. */
  readonly plainText: string;
  readonly facts: BodyFacts;
  /** They name the file that was compiled first: another file may have the same text. */
  readonly warnings: readonly Warning[];
}
