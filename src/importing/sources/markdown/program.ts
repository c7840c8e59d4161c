/** What is known of a program whose folder of Markdown it is: where its texts lie, what stands among them, and how it named its pages. */
import type { ImportedAuthor, ImportedSite, MarkdownDialect } from '../../imported-text.ts';

export interface Program {
  readonly name: 'Jekyll' | 'Hugo' | 'Eleventy' | 'Astro' | 'Obsidian' | 'Markdown';
  readonly dialect: MarkdownDialect;
  readonly site: ImportedSite;
  /** The folder of all texts; empty for the whole archive. */
  readonly root: string;
  /** The address of the old site, with its path. */
  readonly url?: string | undefined;
  /** The path of the old site on its host, `/blog`, which stands before all addresses; empty for the whole host. */
  readonly base: string;
  /** Patterns of old addresses, by section of the folder; `''` for all others. */
  readonly patterns: ReadonlyMap<string, string>;
  readonly authors: ReadonlyMap<string, ImportedAuthor>;
  /** Of two that hold a file, the later one counts. */
  readonly given: readonly GivenFields[];
  /** Where each has folders, endings of files and addresses of its own. */
  readonly languages?: readonly ProgramLanguage[] | undefined;
  /** What feeds of the program call a piece: its address, or the id that Jekyll makes of it. */
  readonly feedId?: 'address' | 'id' | undefined;
  readonly lists: OldLists;
  /** The day in the name of a file was a part of its address. */
  readonly keepsDay?: boolean;
}

export interface ProgramLanguage {
  /** As the settings name it: `fr`. */
  readonly name: string;
  /** The folder of its texts, from `root`, with a slash; empty where it has none. */
  readonly folder: string;
  /** Stands before its addresses: `/fr`; empty for the main language. */
  readonly prefix: string;
  /** Texts of the main language do not say their language. */
  readonly isMain: boolean;
}

/** Fields that stand in no text, but in the settings or in the page of a section. */
export interface GivenFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether the file at this path has them. */
  readonly holds: (path: string) => boolean;
}

/** Patterns of the addresses of lists, such as `/tag/:name/`. */
export interface OldLists {
  /** Who makes the name of a list out of its words. */
  readonly style?: 'jekyll' | 'hugo';
  readonly hashtag?: string | undefined;
  readonly category?: string | undefined;
}

const textEnding = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** Whether the program made a piece or a page of it: HTML too, where it lies among the texts. */
export function isText(path: string, program?: Program['name']): boolean {
  if (textEnding.test(path) || /(?:^|\/)_(?:posts|drafts)\/.*\.html$/.test(path)) return true;
  return program === 'Hugo' && /^content\/.*\.html$/.test(path);
}
