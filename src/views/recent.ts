/** Facts about the newest articles, for the script that marks articles as new for a returning reader. */
import type { Publication } from '../model/publication.ts';

export interface RecentArticle {
  readonly href: string;
  /** Addresses of its categories and of all categories above them. */
  readonly categories: readonly string[];
}

/** More than are published between two visits of most readers. */
const articleLimit = 200;

/** Newest first. */
export function recentView({ articles, categories, urls }: Publication): readonly RecentArticle[] {
  return articles.slice(0, articleLimit).map((article) => {
    const paths = article.categories.flatMap((path) => categories.byPath.get(path)?.trail ?? []);
    return { href: article.href, categories: [...new Set(paths)].map((path) => urls.category(path)) };
  });
}
