/** Names that a reader may type into the search, with the pages that they lead to: `search/names.json`, fetched when somebody types. */
import { directionOf } from '../model/direction.ts';
import { featuredSlug } from '../model/hashtags/hashtags.ts';
import type { Publication } from '../model/publication.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface SearchName {
  readonly kind: 'hashtag' | 'category' | 'author' | 'title';
  readonly label: string;
  readonly href: string;
  /** "3 pieces"; absent for a title. */
  readonly count?: string;
  /** Who wrote what has this title: "Ada Quill, Bo Reed". */
  readonly by?: string;
  /** Other spellings. */
  readonly also?: readonly string[];
  /** BCP 47, of a title in another language than that of the site. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

/** The titles of the newest articles: as many as fit into some 10 KB compressed. The search itself finds all of them. */
const titleLimit = 300;

/** Hashtags, categories and authors with articles, the most used first; then titles, newest first. */
export function searchNames(publication: Publication): readonly SearchName[] {
  const { site, urls, articles, hashtags, categories, authors, articlesWithHashtag, articlesInCategory, articlesByAuthor } = publication;
  const words = wordsFor(site.language);
  const counted = (name: Omit<SearchName, 'count'>, count: number): readonly Counted[] =>
    count === 0 ? [] : [{ count, name: { ...name, count: words.articles(count) } }];
  const named = [
    ...[...hashtags.bySlug.values()]
      .filter(({ slug }) => slug !== featuredSlug)
      .flatMap(({ slug, label, synonyms }) =>
        counted(
          { kind: 'hashtag', label, href: urls.hashtag(slug), ...(synonyms.length > 0 ? { also: synonyms } : {}) },
          articlesWithHashtag.get(slug)?.length ?? 0,
        ),
      ),
    ...[...categories.byPath.values()].flatMap(({ path, name }) =>
      counted({ kind: 'category', label: name, href: urls.category(path) }, articlesInCategory.get(path)?.length ?? 0),
    ),
    ...[...authors].flatMap(([slug, { name, href }]) =>
      counted({ kind: 'author', label: name, href }, articlesByAuthor.get(slug)?.length ?? 0),
    ),
  ];
  const titles = articles.slice(0, titleLimit).map(({ title, href, language, authors: slugs }) => ({
    kind: 'title' as const,
    ...{ label: title, href, by: slugs.flatMap((slug) => authors.get(slug)?.name ?? []).join(', ') },
    ...(language === site.language ? {} : { language, direction: directionOf(language) }),
  }));
  return [...named.toSorted((a, b) => b.count - a.count).map(({ name }) => name), ...titles];
}

interface Counted {
  readonly name: SearchName;
  readonly count: number;
}
