/** The content of the feeds: the newest articles, complete for readers who never open the site. */
import { routes } from '../addresses/routes.ts';
import { slugOf } from '../addresses/slug.ts';
import { wordsFor } from '../languages/words-for.ts';
import type { Article, Text } from '../model/article.ts';
import { directionOf } from '../model/direction.ts';
import { lastChangeIn } from '../model/last-change.ts';
import type { Publication } from '../model/publication.ts';
import { type EndMatter, endMatter } from './end-matter.ts';
import type { Link } from './link.ts';
import { nextArticles } from './next-articles.ts';
import { seriesPlace } from './pages/article.ts';
import { pictureAddress, sharedPicture } from './shared-image.ts';

/** All addresses are absolute URLs, all instants milliseconds since 1970. */
export interface FeedView {
  /** Stays the same when the whole site moves, if `feedAuthority` is set (RFC 4151). */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  /** The same feed in each format. */
  readonly addresses: Readonly<Record<FeedFormat, string>>;
  readonly copyright?: string | undefined;
  /** When one of the items last changed. */
  readonly updated: number;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** The routes of the formats. */
export type FeedFormat = 'feed' | 'atomFeed' | 'jsonFeed';

export interface FeedItem {
  /** Stays the same when the article or the whole site moves. Unique, except for another publication with the same name. */
  readonly id: string;
  /** The same as an IRI, for formats that want one. */
  readonly iri: string;
  readonly title: string;
  readonly link: string;
  readonly published: number;
  /** When it was published, updated or corrected, whichever is latest. */
  readonly updated: number;
  readonly authors: readonly Link[];
  /** Names of categories, then of hashtags. */
  readonly subjects: readonly string[];
  readonly standfirst?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A sentence that explains the kind of the article. */
  readonly kindSentence: string;
  readonly picture?: FeedPicture;
  readonly text: Text;
  /** What follows the text, as on its page. */
  readonly end: Omit<EndMatter, 'hashtags'>;
  /** "Part 2 of 3", and the series. */
  readonly series?: { readonly position: string; readonly name: Link };
  /** Articles that it answers, and that answer it: "Reply". */
  readonly replies: readonly { readonly label: string; readonly article: Link }[];
  /** The file of the text, from the content folder. */
  readonly path: string;
}

export interface FeedPicture {
  readonly href: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

export function feedView(publication: Publication): FeedView {
  const { site, urls } = publication;
  const articles = publication.articles.filter(({ status }) => status === 'published').slice(0, site.feedLength);
  const address = (format: FeedFormat): string => urls.absolute(urls.within(routes[format].pattern));
  return {
    id: iriOf('feed', publication),
    title: site.name,
    description: site.description,
    language: site.language,
    home: urls.absolute(urls.home),
    addresses: { feed: address('feed'), atomFeed: address('atomFeed'), jsonFeed: address('jsonFeed') },
    copyright: site.copyright,
    updated: lastChangeIn(articles)?.instant ?? 0,
    items: articles.map((article) => feedItem(article, publication)),
  };
}

function feedItem(article: Article, publication: Publication): FeedItem {
  const { site, urls, authors, categories, hashtags } = publication;
  const words = wordsFor(site.language);
  const { hashtags: _, ...end } = endMatter(article, publication, words);
  const absolute = ({ label, href }: Link): Link => ({ label, href: urls.absolute(href) });
  const { series } = seriesPlace(article, publication, words);
  const published = article.published?.instant ?? 0;
  return {
    id: slugOf(site.name) + article.id,
    iri: iriOf(article.id, publication),
    title: article.title,
    link: urls.absolute(article.href),
    published,
    updated: article.changed?.instant ?? published,
    authors: article.authors.flatMap((slug) => authors.get(slug) ?? []).map(({ name, href }) => absolute({ label: name, href })),
    subjects: [
      ...article.categories.flatMap((path) => categories.byPath.get(path)?.name ?? []),
      ...article.hashtags.flatMap((slug) => hashtags.bySlug.get(slug)?.label ?? []),
    ],
    standfirst: article.standfirst,
    language: article.language,
    direction: directionOf(article.language),
    kindSentence: words.kindSentences[article.kind],
    ...pictureOf(article, publication),
    text: article.text,
    end,
    ...(series ? { series: { position: series.position, name: absolute(series.name) } } : {}),
    replies: (nextArticles(article, publication).next?.against ?? []).map(({ label, card }) => ({
      label,
      article: absolute({ label: card.title, href: card.href }),
    })),
    path: article.path,
  };
}

function pictureOf(article: Article, publication: Publication): { readonly picture?: FeedPicture } {
  if (!article.picture) return {};
  const { alt, caption, credit } = article.picture;
  const href = sharedPicture(article, publication)?.href ?? pictureAddress(article.picture, publication);
  return { picture: { href, alt, caption, credit } };
}

/**
 * A tag (RFC 4151). Its authority is that of the settings; the default is the present host, and the year of the first article. `name` is a path of the
 * site, or a word.
 */
function iriOf(name: string, { site, articles }: Publication): string {
  const [first = '1970'] = articles.flatMap(({ published }) => published?.day.slice(0, 4) ?? []).slice(-1);
  const authority = site.feedAuthority ?? `${new URL(site.url).hostname},${first}`;
  return `tag:${authority}:${encodeURI(`${slugOf(site.name)}/${name.replace(/^\//, '')}`)}`;
}
