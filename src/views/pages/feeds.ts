/** The page of all feeds: what a feed is, and the address of each. */
import { feeds } from '../../addresses/feeds.ts';
import type { CiteWords } from '../../languages/words.ts';
import { wordsFor } from '../../languages/words-for.ts';
import type { Publication } from '../../model/publication.ts';
import { type FeedGroup, feedListView } from '../feeds/feed-list.ts';
import { type Head, headOf } from '../head.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { listData } from '../structured-data.ts';

export interface FeedsView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly heading: string;
  readonly introduction: string;
  /** What all addresses begin with, and the sentence that says so. */
  readonly root: string;
  readonly beginning?: string;
  /** The feed of the whole publication, in each format: the format and the absolute URL. */
  readonly whole: { readonly label: string; readonly formats: readonly Link[] };
  /** Those of lists. */
  readonly lists: readonly FeedGroup[];
  /** The file that names them all. */
  readonly file: Link;
  readonly words: Pick<CiteWords, 'copy' | 'copied'>;
}

export function feedsView(publication: Publication): FeedsView {
  const { site, urls } = publication;
  const { feeds: words, cite } = wordsFor(site.language);
  const { groups, whole } = feedListView(publication);
  const root = urls.absolute(urls.home);
  const beginning = words.beginning?.(root);
  return {
    frame: siteFrame(publication, urls.feeds),
    head: headOf(publication, {
      title: words.heading,
      route: 'feeds',
      description: words.introduction,
      href: urls.feeds,
      structured: listData({ name: words.heading, href: urls.feeds, breadcrumbs: [] }, publication),
    }),
    heading: words.heading,
    introduction: words.introduction,
    root,
    ...(beginning === undefined ? {} : { beginning }),
    whole: {
      label: whole.label,
      formats: feeds.map(({ path, format }) => ({ label: format, href: urls.absolute(urls.within(path)) })),
    },
    lists: groups,
    file: { label: words.file, href: urls.feedList },
    words: { copy: cite.copy, copied: cite.copied },
  };
}
