/** What an import will write, decided before anything is written. */
import type { ImportedPicture, LeftOut } from '../imported-text.ts';
import type { HashtagPlan, NewHashtag } from './plan-hashtags.ts';
import type { LinkTable } from './link-table.ts';
import type { NewAuthor } from './plan-authors.ts';
import type { NewCategory } from './plan-categories.ts';

export interface PlannedText {
  readonly place: string;
  readonly kind: 'article' | 'page';
  readonly slug: string;
  /** The file that an earlier import wrote for it; absent where it is new. */
  readonly existing?: string | undefined;
  /** Where it lay in the publication that exported it; absent where it has no such place. */
  readonly file?: string | undefined;
  /** In the order of the file, without `image`. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly image?: ImportedPicture | undefined;
  /** The whole title, where the field holds only a part of it. */
  readonly longTitle?: string | undefined;
  /** The address on the old site, from which its links were meant. */
  readonly address?: string | undefined;
  /** Milliseconds since 1970; `Infinity` for a draft. */
  readonly visibleFrom: number;
  readonly notes: readonly LeftOut[];
}

export interface Plan {
  /** By place. */
  readonly texts: ReadonlyMap<string, PlannedText>;
  readonly links: LinkTable;
  readonly authors: readonly NewAuthor[];
  readonly categories: readonly NewCategory[];
  readonly hashtags: readonly NewHashtag[];
  readonly hashtagPlan: HashtagPlan;
  /** Fields of site.yaml, where there is none yet. */
  readonly site?: Readonly<Record<string, unknown>> | undefined;
  /** Questions for the editor: near spellings. */
  readonly proposals: readonly string[];
}

export interface PlanChoices {
  /** A path or a name, for texts without a category. */
  readonly category?: string | undefined;
  /** A slug or a name, for texts without an author. */
  readonly author?: string | undefined;
  /** The address of the old site. */
  readonly from?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}
