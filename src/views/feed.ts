/** The content of the feed: the newest articles with their full text. */
import type { Article, Text } from '../model/article.ts';
import { directionOf } from '../model/direction.ts';
import type { Publication } from '../model/publication.ts';
import { type RouteName, routeOf } from '../addresses/routes.ts';
import { slugOf } from '../addresses/slug.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface FeedView {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** An absolute URL. */
  readonly home: string;
  /** An absolute URL. */
  readonly self: string;
  readonly copyright?: string | undefined;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Stays the same when the article or the whole site moves. Unique, except for another publication with the same name. */
  readonly id: string;
  readonly title: string;
  /** An absolute URL. */
  readonly link: string;
  /** Milliseconds since 1970. */
  readonly published: number;
  readonly authors: readonly string[];
  /** Names of categories, then of hashtags. */
  readonly subjects: readonly string[];
  readonly standfirst?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands before the text, a paragraph each; the first explains the kind of the article. */
  readonly opening: readonly string[];
  readonly text: Text;
  /** The file of the text, from the content folder. */
  readonly path: string;
}

/** `feed`: the route of the output file. */
export function feedView(publication: Publication, feed: RouteName = 'feed'): FeedView {
  const { site, urls, articles } = publication;
  return {
    title: site.name,
    description: site.description,
    language: site.language,
    home: urls.absolute(urls.home),
    self: urls.absolute(urls.within(routeOf(feed).pattern)),
    copyright: site.copyright,
    items: articles
      .filter(({ status }) => status === 'published')
      .slice(0, site.feedLength)
      .map((article) => feedItem(article, publication)),
  };
}

function feedItem(article: Article, { site, urls, authors, categories, hashtags }: Publication): FeedItem {
  return {
    id: slugOf(site.name) + article.id,
    title: article.title,
    link: urls.absolute(article.href),
    published: article.published?.instant ?? 0,
    authors: article.authors.flatMap((slug) => authors.get(slug)?.name ?? []),
    subjects: [
      ...article.categories.flatMap((path) => categories.byPath.get(path)?.name ?? []),
      ...article.hashtags.flatMap((slug) => hashtags.bySlug.get(slug)?.label ?? []),
    ],
    standfirst: article.standfirst,
    language: article.language,
    direction: directionOf(article.language),
    opening: [wordsFor(site.language).kindSentences[article.kind]],
    text: article.text,
    path: article.path,
  };
}
