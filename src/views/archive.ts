/** The archive: all years, the months of a year, the pieces of a month. */
import type { Month } from '../model/archive.ts';
import type { Publication } from '../model/publication.ts';
import { type ArticleCard, articleCard } from './article-card.ts';
import { type CountedLink, listViews, type ListView } from './article-list.ts';
import { monthText } from './format.ts';
import { type Head, headOf } from './head.ts';
import { type Link, type SiteFrame, siteFrame } from './site-frame.ts';
import { wordsFor } from './words/words-for.ts';

export interface ArchiveView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly breadcrumbs: readonly Link[];
  readonly heading: string;
  readonly count: string;
  readonly years: readonly { readonly year: CountedLink; readonly months: readonly CountedLink[] }[];
  readonly empty: string;
}

/** All months that hold a piece, by year, newest first. */
export function archiveView(publication: Publication): ArchiveView {
  const { archive, articles, urls, site } = publication;
  const words = wordsFor(site.language);
  return {
    frame: siteFrame(publication, urls.archive),
    head: headOf(publication, { title: words.archive, href: urls.archive }),
    breadcrumbs: [],
    heading: words.archive,
    count: words.pieces(articles.length),
    years: [...monthsByYear(archive)].map(([year, months]) => ({
      year: countedLink(year, urls.year(year), sum(months), publication),
      months: months.map((month) => monthLink(month, publication)),
    })),
    empty: words.nothingYet,
  };
}

export interface YearView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly breadcrumbs: readonly Link[];
  readonly heading: string;
  readonly count: string;
  readonly months: readonly { readonly month: CountedLink; readonly cards: readonly ArticleCard[] }[];
}

/** Every piece of a year under its month. */
export function yearViews(publication: Publication): readonly { year: string; view: YearView }[] {
  const { archive, urls, site } = publication;
  const words = wordsFor(site.language);
  return [...monthsByYear(archive)].map(([year, months]) => ({
    year,
    view: {
      frame: siteFrame(publication, urls.year(year)),
      head: headOf(publication, { title: `${words.archive} ${year}`, href: urls.year(year) }),
      breadcrumbs: [{ label: words.archive, href: urls.archive }],
      heading: year,
      count: words.pieces(sum(months)),
      months: months.map((month) => ({
        month: monthLink(month, publication),
        cards: month.articles.map((article) => articleCard(article, publication)),
      })),
    },
  }));
}

/** One view for each page of each month; `month` as `01` to `12`. */
export function monthViews(publication: Publication): readonly { year: string; month: string; page: number; view: ListView }[] {
  const { archive, urls, site } = publication;
  const words = wordsFor(site.language);
  return archive.flatMap(({ month, articles, number }) => {
    const year = month.slice(0, 4);
    return listViews(publication, {
      heading: monthText(month, site.language, { withYear: true }),
      ...(number === undefined ? {} : { label: words.number(number) }),
      href: urls.month(month),
      breadcrumbs: [
        { label: words.archive, href: urls.archive },
        { label: year, href: urls.year(year) },
      ],
      articles,
    }).map(({ page, view }) => ({ year, month: month.slice(5), page, view }));
  });
}

function monthsByYear(archive: readonly Month[]): ReadonlyMap<string, readonly Month[]> {
  return Map.groupBy(archive, ({ month }) => month.slice(0, 4));
}

function monthLink({ month, articles, number }: Month, publication: Publication): CountedLink {
  const { site, urls } = publication;
  const link = countedLink(monthText(month, site.language, { withYear: false }), urls.month(month), articles.length, publication);
  return number === undefined ? link : { ...link, description: wordsFor(site.language).number(number) };
}

function countedLink(label: string, href: string, pieces: number, { site }: Publication): CountedLink {
  return { label, href, pieces, count: wordsFor(site.language).pieces(pieces) };
}

function sum(months: readonly Month[]): number {
  return months.reduce((total, { articles }) => total + articles.length, 0);
}
