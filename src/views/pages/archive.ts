/** The archive: all years, the months of a year, the articles of a month. */
import type { Month } from '../../model/archive.ts';
import type { Moment } from '../../model/dates.ts';
import { lastChangeIn, latestOf } from '../../model/last-change.ts';
import type { Publication } from '../../model/publication.ts';
import { type ArticleCard, articleCard } from '../article-card.ts';
import { type CountedLink, type ListPage, listViews, type ListView } from '../article-list.ts';
import { monthText, shortMonthText } from '../format.ts';
import { type Head, headOf } from '../head.ts';
import { type LengthProfile, lengthsOf } from '../length-profile.ts';
import { type NumberLink, numberLinks, numberText } from '../numbers.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { hashtagsIn } from '../together.ts';
import { weightsOf } from '../weights.ts';
import { listData } from '../structured-data.ts';
import { wordsFor } from '../../languages/words-for.ts';

export interface ArchiveView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly breadcrumbs: readonly Link[];
  readonly heading: string;
  readonly count: string;
  /** Newest first, each with its twelve months. A month without an article has a name only. */
  readonly years: readonly { readonly year: CountedLink; readonly months: readonly (NumberLink | { readonly month: string })[] }[];
  readonly empty: string;
}

/** All months with an article, by year, newest first. */
export function archiveView(publication: Publication): ArchiveView {
  const { archive, articles, urls, site } = publication;
  const words = wordsFor(site.language);
  const heading = site.numbering === 'monthly' ? words.numbers : words.archive;
  const links = new Map(numberLinks(archive, publication).map((link, index) => [archive[index]?.month, link]));
  return {
    frame: siteFrame(publication, urls.archive),
    head: headOf(publication, {
      route: 'archive',
      title: heading,
      href: urls.archive,
      structured: listData({ name: heading, href: urls.archive, breadcrumbs: [] }, publication),
    }),
    breadcrumbs: [],
    heading,
    count: words.articlesInMonths(articles.length, archive.length),
    years: [...monthsByYear(archive)].map(([year, months]) => ({
      year: countedLink(year, urls.year(year), sum(months), publication),
      months: twelveMonths(year, links, site.language),
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

/** All articles of a year, by month. */
export function yearViews(publication: Publication): readonly { year: string; view: YearView; changed: Moment | undefined }[] {
  const { archive, urls, site } = publication;
  const words = wordsFor(site.language);
  const above = [{ label: site.numbering === 'monthly' ? words.numbers : words.archive, href: urls.archive }];
  return [...monthsByYear(archive)].map(([year, months]) => ({
    year,
    changed: latestOf(months.map(({ articles }) => lastChangeIn(articles))),
    view: {
      frame: siteFrame(publication, urls.year(year)),
      head: headOf(publication, {
        title: `${words.archive} ${year}`,
        route: 'year',
        href: urls.year(year),
        structured: listData({ name: year, href: urls.year(year), breadcrumbs: above }, publication),
      }),
      breadcrumbs: above,
      heading: year,
      count: words.articles(sum(months)),
      months: months.map((month) => ({
        month: monthLink(month, publication),
        cards: month.articles.map((article) => articleCard(article, publication)),
      })),
    },
  }));
}

export interface NumberView extends ListView {
  /** "Number 12" where issues are numbered. The heading is then the number of the issue, and this is the month. */
  readonly month?: string;
  readonly profile?: LengthProfile;
  /** The issues before and after it, and a label for the two links. */
  readonly neighbours: { readonly label: string; readonly older?: Link; readonly newer?: Link };
}

/** One view for each page of each month; `month` is `01` to `12`. */
export function monthViews(publication: Publication): readonly (ListPage<NumberView> & { year: string; month: string })[] {
  const { archive, urls, site } = publication;
  const words = wordsFor(site.language);
  const all = site.numbering === 'monthly' ? words.numbers : words.archive;
  const weights = weightsOf(publication);
  return archive.flatMap((each, index) => {
    const { month, articles, number } = each;
    const year = month.slice(0, 4);
    const name = monthText(month, site.language, { withYear: true });
    const neighbour = (other: Month | undefined): Link | undefined =>
      other && { label: numberText(other, site), href: urls.month(other.month) };
    const [newer, older] = [neighbour(archive[index - 1]), neighbour(archive[index + 1])];
    const lead = articles.find(({ featured }) => featured) ?? articles[0];
    const lengths = lead && lengthsOf(articles, lead);
    return listViews(publication, {
      route: 'issue',
      heading: number === undefined ? name : words.number(number),
      title: numberText(each, site),
      weight: weights.issue(month),
      href: urls.month(month),
      breadcrumbs: [
        { label: all, href: urls.archive },
        { label: year, href: urls.year(year) },
      ],
      articles: lead ? [lead, ...articles.filter((article) => article !== lead)] : [],
      order: 'as given',
      together: { label: words.hashtagsHere, hashtags: hashtagsIn(articles, publication) },
    }).map(({ page, view, changed }) => ({
      year,
      month: month.slice(5),
      page,
      changed,
      view: {
        ...view,
        ...(number === undefined ? {} : { month: name }),
        ...(lengths && page === 1 ? { profile: { lengths, caption: words.horn(lengths.length, articles.length, number) } } : {}),
        neighbours: { label: all, ...(older ? { older } : {}), ...(newer ? { newer } : {}) },
      },
    }));
  });
}

function twelveMonths(
  year: string,
  links: ReadonlyMap<string | undefined, NumberLink>,
  language: string,
): readonly (NumberLink | { readonly month: string })[] {
  return Array.from({ length: 12 }, (_, index) => {
    const name = `${year}-${String(index + 1).padStart(2, '0')}`;
    const month = shortMonthText(name, language, { withYear: false });
    const link = links.get(name);
    return link ? { ...link, month } : { month };
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

function countedLink(label: string, href: string, articleCount: number, { site }: Publication): CountedLink {
  return { label, href, articleCount, count: wordsFor(site.language).articles(articleCount) };
}

function sum(months: readonly Month[]): number {
  return months.reduce((total, { articles }) => total + articles.length, 0);
}
