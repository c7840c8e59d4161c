/** `recent.json`: the newest articles, for the script that marks what is new. */
import type { RecentArticle } from '../views/recent.ts';

export function renderRecent(articles: readonly RecentArticle[]): string {
  return JSON.stringify(articles);
}
