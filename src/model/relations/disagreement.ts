/** Finds articles that argue against each other. */
import type { Article } from '../article.ts';

/** Returns a function from an article to those it argues against, followed by those that argue against it, newest first; uses an index. */
export function disagreementIn(
  articles: readonly Article[],
  bySlug: ReadonlyMap<string, Article>,
): (article: Article) => readonly Article[] {
  const replies = new Map<string, Article[]>();
  for (const article of articles) {
    for (const slug of article.disagreesWith) replies.set(slug, [...(replies.get(slug) ?? []), article]);
  }
  return (article) => [
    ...new Set([...article.disagreesWith.flatMap((slug) => bySlug.get(slug) ?? []), ...(replies.get(article.slug) ?? [])]),
  ];
}
