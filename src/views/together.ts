/** Hashtags and categories of the same articles, with their number of these. They have no weight, which would contradict that number. */
import type { Article } from '../model/article.ts';
import { leading } from '../model/relations/leading.ts';
import type { Publication } from '../model/publication.ts';
import type { CountedLink } from './article-list.ts';
import { hashtagLink } from './hashtag-link.ts';
import { wordsFor } from '../languages/words-for.ts';

const most = 8;

/** The most frequent hashtags of these articles without `except`, each with its number of these articles. Reads each article once. */
export function hashtagsIn(articles: readonly Article[], publication: Publication, except?: string): readonly CountedLink[] {
  const counts = new Map<string, number>();
  for (const { hashtags } of articles) {
    for (const slug of hashtags) if (slug !== except) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  const words = wordsFor(publication.site.language);
  return leading(counts, most, ([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).flatMap(([slug, articleCount]) => {
    const hashtag = publication.hashtags.bySlug.get(slug);
    return hashtag ? [{ ...hashtagLink(hashtag, publication), articleCount, count: words.articles(articleCount) }] : [];
  });
}

/** The most frequent top categories of these articles, each with its number of these articles. */
export function categoriesIn(articles: readonly Article[], publication: Publication, limit = most): readonly CountedLink[] {
  const { categories, urls, site } = publication;
  const counts = new Map<string, number>();
  for (const article of articles) {
    const roots = new Set(article.categories.flatMap((path) => categories.byPath.get(path)?.trail[0] ?? []));
    for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  const words = wordsFor(site.language);
  return leading(counts, limit, ([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).flatMap(([path, articleCount]) => {
    const category = categories.byPath.get(path);
    return category ? [{ label: category.name, href: urls.category(path), articleCount, count: words.articles(articleCount) }] : [];
  });
}
