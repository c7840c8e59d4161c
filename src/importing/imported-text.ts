/** What a source yields, before anything of this publication is known: a piece as the other program had it. */
import type { Existing } from './plan/existing.ts';

/** A text in the language of its source. */
export type ImportedBody =
  | { readonly html: string }
  /** `base`: the path of the old site on its host, `/blog`, for instructions that stand for it. `fields`: those of its own that the text may name. */
  | {
      readonly markdown: string;
      readonly dialect: MarkdownDialect;
      readonly base?: string | undefined;
      readonly fields?: Readonly<Record<string, string>>;
    }
  /** Markdown that this engine exported. `missing`: addresses of pieces that are not among it. */
  | { readonly exported: string; readonly missing: ReadonlySet<string> };

/** Whose instructions stand among the Markdown: Liquid, shortcodes, links of a wiki, or none that are known. */
export type MarkdownDialect = 'liquid' | 'shortcodes' | 'wiki' | 'plain';

export interface ImportedAuthor {
  /** The name in the other program, mostly a login or a slug. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly bio?: string | undefined;
  readonly web?: string | undefined;
}

export interface ImportedPicture {
  /** As the source names it. */
  readonly src: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly drawn?: true | undefined;
  /** As the source names it. */
  readonly night?: string | undefined;
}

/** What an export of this engine says beside the names that other programs know. */
export interface OwnFields {
  /** By the names of the schema, in the order of the file, without `image`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where the text lay, from the content folder. */
  readonly file?: string | undefined;
  /** Within the site that it was exported from. */
  readonly address: string;
}

/** A list of the old site, such as that of a hashtag. */
export interface OldList {
  readonly of: 'hashtag' | 'category' | 'author';
  /** As the head of the piece names it; of a category, with those above it. */
  readonly trail: readonly string[];
  readonly address: string;
}

/** What was not brought along, and why, each in a few words. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
  /** Something to be fetched: its address or name. */
  readonly fetch?: { readonly kind: 'picture' | 'file'; readonly address: string } | undefined;
  /** What stands in the written text in its place. */
  readonly at?: string | undefined;
  /** Of the file that was written, from 1. */
  readonly line?: number | undefined;
}

export interface ImportedHead {
  /** Its file, or its place in the file: unique in the source, the same in each run. */
  readonly place: string;
  readonly kind: 'article' | 'page';
  /** Plain text; empty where there is none. */
  readonly title: string;
  /** As typed, in any of the forms that `plan/dates.ts` reads. */
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly draft: boolean;
  readonly authors: readonly ImportedAuthor[];
  /** Each from the root: the names of a category and of those above it. */
  readonly categories: readonly (readonly string[])[];
  readonly hashtags: readonly string[];
  readonly standfirst?: string | undefined;
  readonly image?: ImportedPicture | undefined;
  readonly featured: boolean;
  readonly language?: string | undefined;
  readonly canonical?: string | undefined;
  /** What the address should end with; empty where the title decides. */
  readonly name: string;
  /** Paths of the old site from the slash after the host, or whole addresses. */
  readonly addresses: readonly string[];
  /** Other names by which pieces of the source link to it: a path of a file, the name of a note. */
  readonly otherNames: readonly string[];
  /** How feeds called it. */
  readonly formerIds: readonly string[];
  /** Lists of the old site in which it stood, where their addresses are known. */
  readonly lists?: readonly OldList[] | undefined;
  readonly leftOut: readonly LeftOut[];
  readonly own?: OwnFields | undefined;
}

export interface ImportedText extends ImportedHead {
  readonly body: ImportedBody;
}

/** A file or an item that gave no piece. */
export interface Skipped extends LeftOut {
  readonly place: string;
}

export function isSkipped(item: ImportedText | Skipped): item is Skipped {
  return 'why' in item;
}

/** What the source says about the whole publication. */
export interface ImportedSite {
  readonly name?: string | undefined;
  /** Absolute, of the old site. */
  readonly url?: string | undefined;
  /** The path of the old site on its host, where its address is not known. */
  readonly base?: string | undefined;
  /** Who wrote what says no writer. */
  readonly authors?: readonly ImportedAuthor[] | undefined;
  readonly tagline?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** What the source says about a category or a hashtag. */
export interface ImportedTerm {
  /** Its name, after those above it. */
  readonly trail: readonly string[];
  readonly slug?: string | undefined;
  readonly description?: string | undefined;
}

export interface OwnTables {
  /** What the tables say. */
  readonly existing: Existing;
  /** Paths in the archive → paths from the content folder. */
  readonly tables: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, string>;
}

/** A source that was recognised. */
export interface ImportSource {
  /** What it is, for the first line of the output: `a Jekyll folder with 503 texts`. */
  readonly what: string;
  readonly site: ImportedSite;
  readonly categories?: readonly ImportedTerm[] | undefined;
  readonly hashtags?: readonly ImportedTerm[] | undefined;
  /** Of an export of this engine: its tables, for a publication that has none, and where its pictures lay. */
  readonly own?: OwnTables | undefined;
  /** From the beginning, each time it is called: the first reading makes the plan, the second writes. */
  texts(): AsyncGenerator<ImportedText | Skipped>;
}
