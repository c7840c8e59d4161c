/** The content of the feeds: of the whole publication, of its older articles, and of each list that readers follow. */
import { pathOf, routes } from '../../addresses/routes.ts';
import type { Article } from '../../model/article.ts';
import { lastChangeIn } from '../../model/last-change.ts';
import { onceFor } from '../../model/once-for.ts';
import type { Publication } from '../../model/publication.ts';
import { wordsFor } from '../../languages/words-for.ts';
import { monthText } from '../format.ts';
import { feedIri } from './feed-iri.ts';
import { type FeedItem, feedItem } from './feed-item.ts';
import { followedLists, type FollowedRoute } from './followed-lists.ts';

/** All addresses are absolute URLs, all instants milliseconds since 1970. */
export interface FeedView {
  /** Stays the same when the whole site moves, if `feedAuthority` is set (RFC 4151). */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The page that shows the same articles. */
  readonly page: string;
  /** The address of the feed itself. */
  readonly address: string;
  readonly copyright?: string | undefined;
  /** When one of the items last changed. */
  readonly updated: number;
  /** Newest first. */
  readonly items: readonly FeedItem[];
  /** Where there are more articles than a feed holds (RFC 5005). */
  readonly history?: FeedHistory;
}

export interface FeedHistory {
  /** Whether this is a part that no new article will change. */
  readonly isArchive: boolean;
  /** The feed that readers follow. */
  readonly current: string;
  /** The parts before and after this one. */
  readonly older?: string;
  readonly newer?: string;
}

/** A file of a feed, with its path within the site. */
export interface FeedFile {
  readonly path: string;
  readonly view: FeedView;
}

/** The routes of the formats. */
export type FeedFormat = 'feed' | 'atomFeed' | 'jsonFeed';

/** The newest articles of all. Each format has the same; only RSS leads to older ones. */
export function feedView(publication: Publication, format: FeedFormat): FeedView {
  const { site, urls } = publication;
  const path = routes[format].pattern;
  const latest = archiveCount(publication);
  const older = latest > 0 && format === 'feed' ? { older: archiveAddress(latest, publication) } : undefined;
  return {
    ...partOf(publication, publishedIn(publication).slice(0, site.feedLength)),
    id: feedIri('feed', publication),
    address: urls.absolute(urls.within(path)),
    ...(older ? { history: { isArchive: false, current: urls.absolute(urls.feed), ...older } } : {}),
  };
}

/**
 * All articles in parts of the length of a feed, counted from the oldest, so that a new article changes none of them. The newest are not in any until
 * they fill one; the feed itself holds them.
 */
export function archivedFeeds(publication: Publication): readonly FeedFile[] {
  const { site, urls } = publication;
  const published = publishedIn(publication);
  const count = archiveCount(publication);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const end = published.length - index * site.feedLength;
    const articles = published.slice(end - site.feedLength, end);
    const path = pathOf('archivedFeed', { number: String(number) });
    return {
      path,
      view: {
        ...partOf(publication, articles),
        id: feedIri(path, publication),
        title: `${site.name}, ${spanOf(articles, site.language)}`,
        address: archiveAddress(number, publication),
        history: {
          isArchive: true,
          current: urls.absolute(urls.feed),
          ...(number > 1 ? { older: archiveAddress(number - 1, publication) } : {}),
          ...(number < count ? { newer: archiveAddress(number + 1, publication) } : {}),
        },
      },
    };
  });
}

/** At most this many items: a site has hundreds of these feeds, and each holds whole texts. */
const listFeedLength = 10;

/** The newest articles of each list of a kind. */
export function listFeeds(route: FollowedRoute, publication: Publication): readonly FeedFile[] {
  const { site, urls } = publication;
  return followedLists(publication)
    .filter((list) => list.route === route)
    .map(({ name, description, page, path, articles }) => ({
      path,
      view: {
        ...partOf(publication, articles.slice(0, Math.min(listFeedLength, site.feedLength))),
        id: feedIri(path, publication),
        title: `${name} · ${site.name}`,
        description: description || site.description,
        page: urls.absolute(page),
        address: urls.absolute(urls.within(path)),
      },
    }));
}

/** What the feeds of a publication have in common. */
function partOf(publication: Publication, articles: readonly Article[]): Omit<FeedView, 'id' | 'address'> {
  const { site, urls } = publication;
  return {
    title: site.name,
    description: site.description,
    language: site.language,
    page: urls.absolute(urls.home),
    copyright: site.copyright,
    updated: lastChangeIn(articles)?.instant ?? 0,
    items: articles.map((article) => feedItem(article, publication)),
  };
}

const publishedIn = onceFor(({ articles }: Publication) => articles.filter(({ status }) => status === 'published'));

/** None where the feed holds all articles. */
function archiveCount(publication: Publication): number {
  const { feedLength } = publication.site;
  const { length } = publishedIn(publication);
  return length > feedLength ? Math.floor(length / feedLength) : 0;
}

function archiveAddress(number: number, { urls }: Publication): string {
  return urls.absolute(urls.within(pathOf('archivedFeed', { number: String(number) })));
}

/** "March 2019 to May 2019". */
function spanOf(articles: readonly Article[], language: string): string {
  const months = articles.flatMap(({ published }) => published?.day.slice(0, 7) ?? []);
  const [last, first] = [months[0], months.at(-1)].map((month) => monthText(month ?? '', language, { withYear: true }));
  return first === last ? (first ?? '') : wordsFor(language).fromTo(first ?? '', last ?? '');
}
