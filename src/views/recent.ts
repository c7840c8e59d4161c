/** The newest articles as facts, for the script that marks what a returning reader has not seen. */
import type { Publication } from '../model/publication.ts';

export interface RecentArticle {
  readonly href: string;
  /** Addresses of its subjects and of those above them. */
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
