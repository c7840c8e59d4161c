/** The page for addresses that do not exist. */
import type { Publication } from '../../model/publication.ts';
import { type ArticleCard, articleCard } from '../article-card.ts';
import { type Head, headOf } from '../head.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { wordsFor } from '../../languages/words-for.ts';

export interface NotFoundView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly heading: string;
  readonly help: string;
  readonly search: { readonly label: string; readonly action: string };
  readonly ways: readonly Link[];
  readonly latestLabel: string;
  readonly latest: readonly ArticleCard[];
}

export function notFoundView(publication: Publication): NotFoundView {
  const { site, urls, articles } = publication;
  const words = wordsFor(site.language);
  const href = urls.notFound;
  const frame = siteFrame(publication, href);
  return {
    frame,
    head: headOf(publication, { route: 'notFound', title: words.notFound, href }),
    heading: words.notFound,
    help: words.notFoundHelp,
    search: { label: words.search, action: urls.search },
    ways: [...frame.subjects, ...frame.lists],
    latestLabel: words.latest,
    latest: articles.slice(0, 3).map((article) => articleCard(article, publication)),
  };
}
