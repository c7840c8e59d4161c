/** What a publication is built from: the files, and the moment. */
import type { WrittenText } from '../markdown/written-text.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { AuthorFields } from '../schema/author.ts';
import type { CategoryFields } from '../schema/categories.ts';
import type { HashtagFields } from '../schema/hashtags.ts';
import type { PageFields } from '../schema/page.ts';
import type { SiteFields } from '../schema/site.ts';
import type { Written } from '../schema/written.ts';
import type { Picture } from './article.ts';
import type { Moment } from './dates.ts';

/** Every file of a content folder; but for the damaged ones, each is valid by itself. */
export interface ContentFiles {
  readonly site: Written<SiteFields>;
  readonly categories: Written<readonly CategoryFields[]>;
  readonly hashtags: Written<readonly HashtagFields[]>;
  readonly authors: readonly Written<AuthorFields>[];
  readonly articles: readonly WrittenText<ArticleFields>[];
  readonly pages: readonly WrittenText<PageFields>[];
  readonly pictures: readonly Picture[];
  readonly publicFiles: readonly string[];
  /** Paths of what lies beside the texts and is published only as far as a text shows it: for sentences about links to it. */
  readonly filesBeside?: readonly string[];
  /** Paths of files with problems of their own, of which only a part could be read. */
  readonly damaged?: ReadonlySet<string>;
}

export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Whether drafts and scheduled articles are part of the publication (the preview), marked as such. */
  readonly drafts: boolean;
}

/** An article as written, and when it appears. */
export interface DatedArticle {
  readonly file: WrittenText<ArticleFields>;
  readonly draft: boolean;
  readonly published: Moment | undefined;
}
