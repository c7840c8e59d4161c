/** What the content folder holds already, as far as an import must know it. */
import type { CategoryFields } from '../../schema/categories.ts';
import type { HashtagFields } from '../../schema/hashtags.ts';

export interface ExistingText {
  /** From the content folder. */
  readonly path: string;
  readonly kind: 'article' | 'page';
  readonly slug: string;
  /** Whether an import wrote it. */
  readonly isImported: boolean;
  readonly title: string;
  readonly date: string;
  readonly aliases: readonly string[];
  readonly formerIds: readonly string[];
  readonly isDraft: boolean;
}

export interface ExistingSite {
  readonly name: string;
  readonly url: string;
  readonly language: string;
  readonly timeZone: string;
}

export interface Existing {
  /** Absent where there is no publication yet. */
  readonly site?: ExistingSite | undefined;
  readonly categories: readonly CategoryFields[];
  readonly hashtags: readonly HashtagFields[];
  /** Names by slug. */
  readonly authors: ReadonlyMap<string, string>;
  readonly texts: readonly ExistingText[];
}
