/** The newest pieces as facts, for the script that marks what a returning reader has not seen. */
import type { Publication } from '../model/publication.ts';

export interface RecentPiece {
  readonly href: string;
  /** Addresses of its subjects and of those above them. */
  readonly categories: readonly string[];
}

/** More than are published between two visits of most readers. */
const pieceLimit = 200;

/** Newest first. */
export function recentView({ articles, categories, urls }: Publication): readonly RecentPiece[] {
  return articles.slice(0, pieceLimit).map((article) => {
    const paths = article.categories.flatMap((path) => categories.byPath.get(path)?.trail ?? []);
    return { href: article.href, categories: [...new Set(paths)].map((path) => urls.category(path)) };
  });
}
