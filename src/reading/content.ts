/** What a content folder holds: every file of it, parsed and valid by itself. */
import type { WrittenText } from '../markdown/written-text.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { AuthorFields } from '../schema/author.ts';
import type { CategoryFields } from '../schema/categories.ts';
import type { HashtagFields } from '../schema/hashtags.ts';
import type { PageFields } from '../schema/page.ts';
import type { SiteFields } from '../schema/site.ts';
import type { Written } from '../schema/written.ts';
import type { PictureFile } from './pictures/read-picture.ts';

export interface Content {
  readonly site: Written<SiteFields>;
  readonly categories: Written<readonly CategoryFields[]>;
  readonly hashtags: Written<readonly HashtagFields[]>;
  readonly authors: readonly Written<AuthorFields>[];
  readonly articles: readonly WrittenText<ArticleFields>[];
  readonly pages: readonly WrittenText<PageFields>[];
  /** The pictures that some file names, where they exist. */
  readonly pictures: readonly PictureFile[];
  /** What `public/` holds, by path from it: links may lead there. */
  readonly publicFiles: readonly string[];
  /** What lies beside the texts, by path from the content folder, and is published only as far as a text shows it. */
  readonly filesBeside: readonly string[];
  /** Paths of files that have a problem: they are here with what could be read of them, so that others may name them. */
  readonly damaged: ReadonlySet<string>;
}
