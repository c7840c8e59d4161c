/** The lists that readers can follow: those with a feed of their own. */
import { pathOf } from '../../addresses/routes.ts';
import { type Article, newestFirst } from '../../model/article.ts';
import { onceFor } from '../../model/once-for.ts';
import type { Publication } from '../../model/publication.ts';
import { authorsByName } from '../authors-by-name.ts';
import type { Link } from '../link.ts';

export type FollowedRoute = 'categoryFeed' | 'authorFeed' | 'seriesFeed' | 'hashtagFeed';

export interface FollowedList {
  readonly route: FollowedRoute;
  /** As readers call it: "#AI bubble". */
  readonly name: string;
  readonly description?: string | undefined;
  /** How many others it lies below: a category in its tree. */
  readonly depth?: number;
  /** Its page, from the root of the host. */
  readonly page: string;
  /** The file of its feed, within the site. */
  readonly path: string;
  /** All that are published, newest first. */
  readonly articles: readonly Article[];
}

/** Fewer articles are no subject to follow yet: most hashtags have one or two, and each feed is a file. */
export const fewestWithHashtag = 5;

/** Categories as in their tree, authors by their names, then series and hashtags, in a fixed order. */
export const followedLists = onceFor((publication: Publication): readonly FollowedList[] => {
  const { urls, categories, articlesInCategory, articlesByAuthor, series, hashtags, articlesWithHashtag } = publication;
  const lists = [
    ...[...categories.byPath.values()].map(({ path, name, description, trail }) => ({
      ...{ route: 'categoryFeed' as const, name, description, page: urls.category(path), path: pathOf('categoryFeed', { path }) },
      depth: trail.length - 1,
      articles: articlesInCategory.get(path),
    })),
    ...authorsByName(publication).map(({ slug, name, bio, href }) => ({
      ...{ route: 'authorFeed' as const, name, description: bio, page: href, path: pathOf('authorFeed', { slug }) },
      articles: articlesByAuthor.get(slug),
    })),
    ...[...series.values()].map(({ slug, name, description, parts }) => ({
      ...{ route: 'seriesFeed' as const, name, description, page: urls.series(slug), path: pathOf('seriesFeed', { slug }) },
      articles: parts.toSorted(newestFirst),
    })),
    ...[...hashtags.bySlug.values()].map(({ slug, label, description }) => ({
      ...{ route: 'hashtagFeed' as const, name: `#${label}`, description, page: urls.hashtag(slug), path: pathOf('hashtagFeed', { slug }) },
      articles: articlesWithHashtag.get(slug),
    })),
  ];
  return lists.flatMap(({ articles = [], ...list }) => {
    const published = articles.filter(({ status }) => status === 'published');
    const fewest = list.route === 'hashtagFeed' ? fewestWithHashtag : 1;
    return published.length < fewest ? [] : [{ ...list, articles: published }];
  });
});

/** The feed of the list at `page`, if it has one. */
export function feedAt(page: string, publication: Publication): Link | undefined {
  const list = byPage(publication).get(page);
  return list && { label: list.name, href: publication.urls.within(list.path) };
}

const byPage = onceFor((publication: Publication) => new Map(followedLists(publication).map((list) => [list.page, list])));
