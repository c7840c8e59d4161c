/** The input of `buildPublication`: the files and the clock. */
import type { WrittenText } from '../markdown/words/written-text.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { AuthorFields } from '../schema/author.ts';
import type { CategoryFields } from '../schema/categories.ts';
import type { GoneFields } from '../schema/gone.ts';
import type { HashtagFields } from '../schema/hashtags.ts';
import type { PageFields } from '../schema/page.ts';
import type { SiteFields } from '../schema/site.ts';
import type { Written } from '../schema/written.ts';
import type { Picture } from './article.ts';
import type { Moment } from './dates.ts';

/** All files of a content folder. Each is valid by itself, except the damaged ones. */
export interface ContentFiles {
  readonly site: Written<SiteFields>;
  readonly categories: Written<readonly CategoryFields[]>;
  readonly hashtags: Written<readonly HashtagFields[]>;
  readonly gone: Written<readonly GoneFields[]>;
  readonly authors: readonly Written<AuthorFields>[];
  readonly articles: readonly WrittenText<ArticleFields>[];
  readonly pages: readonly WrittenText<PageFields>[];
  /** `moves`: it has more frames than one. */
  readonly pictures: readonly (Picture & { readonly moves?: true })[];
  readonly publicFiles: readonly string[];
  /** Paths of files beside the texts, which are published only if a text shows them: for messages about links to them. */
  readonly filesBeside?: readonly string[];
  /** Paths of files with problems, of which only a part could be parsed. */
  readonly damaged?: ReadonlySet<string>;
}

export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Whether drafts and scheduled articles are included and marked (in the preview). */
  readonly drafts: boolean;
}

/** An article as written, and its date of publication. */
export interface DatedArticle {
  readonly file: WrittenText<ArticleFields>;
  readonly draft: boolean;
  readonly published: Moment | undefined;
}

/** Sorts the files, so that the result does not depend on the order of disk or store. */
export function inOrder(files: ContentFiles): ContentFiles {
  const byPath = <File extends Written<unknown>>(list: readonly File[]): readonly File[] =>
    list.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { ...files, articles: byPath(files.articles), authors: byPath(files.authors), pages: byPath(files.pages) };
}
