/** When each article is published. */
import type { ContentFiles, DatedArticle } from './content-files.ts';
import { momentOf } from './dates.ts';

/** The articles with their moments, earliest first, drafts without a date last: hashtags are counted in this order. */
export function datedArticles(articles: ContentFiles['articles'], zone: string): readonly DatedArticle[] {
  return articles
    .map((file): DatedArticle => ({
      file,
      draft: file.data.draft,
      published: file.data.published === undefined ? undefined : momentOf(file.data.published, zone),
    }))
    .sort((a, b) => {
      const [first, second] = [a, b].map(({ published }) => published?.instant ?? Infinity);
      return first === second ? (a.file.path < b.file.path ? -1 : 1) : (first ?? 0) - (second ?? 0);
    });
}
