/** All files of a content folder, parsed and valid by themselves. */
import type { WrittenText } from '../markdown/words/written-text.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { AuthorFields } from '../schema/author.ts';
import type { CategoryFields } from '../schema/categories.ts';
import type { GoneFields } from '../schema/gone.ts';
import type { HashtagFields } from '../schema/hashtags.ts';
import type { PageFields } from '../schema/page.ts';
import type { SiteFields } from '../schema/site.ts';
import type { Written } from '../schema/written.ts';
import type { PictureFile } from './pictures/read-picture.ts';

/** Has the shape of the model's `ContentFiles`, which no file here may import: the compiler compares the two where a `Content` is built into a publication. */
export interface Content {
  readonly site: Written<SiteFields>;
  readonly categories: Written<readonly CategoryFields[]>;
  readonly hashtags: Written<readonly HashtagFields[]>;
  readonly gone: Written<readonly GoneFields[]>;
  readonly authors: readonly Written<AuthorFields>[];
  readonly articles: readonly WrittenText<ArticleFields>[];
  readonly pages: readonly WrittenText<PageFields>[];
  /** The pictures that a file names, if they exist. */
  readonly pictures: readonly PictureFile[];
  /** Paths of the files in `public/`, relative to it: targets of links. */
  readonly publicFiles: readonly string[];
  /** Paths of files beside the texts, from the content folder: published only if a text shows them. */
  readonly filesBeside: readonly string[];
  /** Paths of files with a problem: included with what could be parsed, so that references to them are valid. */
  readonly damaged: ReadonlySet<string>;
}
