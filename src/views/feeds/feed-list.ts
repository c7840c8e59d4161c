/** All feeds that readers follow, in groups: for the page that explains them, and for the programs that read them. */
import { wordsFor } from '../../languages/words-for.ts';
import { onceFor } from '../../model/once-for.ts';
import type { Publication } from '../../model/publication.ts';
import { fewestWithHashtag, followedLists, type FollowedRoute } from './followed-lists.ts';

/** All addresses are absolute URLs. */
export interface FeedListView {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly whole: ListedFeed;
  readonly groups: readonly FeedGroup[];
}

export interface FeedGroup {
  readonly label: string;
  /** Why some lists of this kind are missing. */
  readonly remark?: string;
  readonly feeds: readonly ListedFeed[];
}

export interface ListedFeed {
  /** What it is a feed of. */
  readonly label: string;
  readonly title: string;
  /** The page that shows the same articles. */
  readonly page: string;
  readonly address: string;
  /** How many others it lies below, behind which it stands: a category in its tree. */
  readonly depth: number;
}

/** Groups without a feed are left out. */
export const feedListView = onceFor((publication: Publication): FeedListView => {
  const { site, urls } = publication;
  const words = wordsFor(site.language);
  const group = (label: string, route: FollowedRoute, remark?: string): FeedGroup => ({
    label,
    ...(remark === undefined ? {} : { remark }),
    feeds: followedLists(publication)
      .filter((list) => list.route === route)
      .map(({ name, page, path, depth = 0 }) => ({
        label: name,
        title: `${name} · ${site.name}`,
        page: urls.absolute(page),
        address: urls.absolute(urls.within(path)),
        depth,
      })),
  });
  return {
    title: site.name,
    language: site.language,
    whole: { label: words.feeds.whole, title: site.name, page: urls.absolute(urls.home), address: urls.absolute(urls.feed), depth: 0 },
    groups: [
      group(words.categories, 'categoryFeed'),
      group(words.authors, 'authorFeed'),
      group(words.series, 'seriesFeed'),
      group(words.hashtags, 'hashtagFeed', words.feeds.fewest?.(fewestWithHashtag)),
    ].filter(({ feeds }) => feeds.length > 0),
  };
});
