/** The archive: all issues by year, and the articles of a year by month. */
import type { Month } from '../../model/archive.ts';
import type { Moment } from '../../model/dates.ts';
import { lastChangeIn, latestOf } from '../../model/last-change.ts';
import type { Publication } from '../../model/publication.ts';
import { type ArticleCard, articleCard } from '../article-card.ts';
import type { CountedLink } from '../article-list.ts';
import { shortDayText, monthText, shortMonthText } from '../format.ts';
import { type Head, headOf } from '../head.ts';
import { leadOf, type LengthProfile, lengthsOf } from '../length-profile.ts';
import { type NumberLink, numberLinks } from '../numbers.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { listData } from '../structured-data.ts';
import { wordsFor } from '../../languages/words-for.ts';

export interface ArchiveView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly breadcrumbs: readonly Link[];
  readonly heading: string;
  readonly count: string;
  /** Newest first, each with its issues, newest first. */
  readonly years: readonly { readonly year: CountedLink; readonly issues: readonly ArchivedIssue[] }[];
  readonly empty: string;
}

export interface ArchivedIssue extends NumberLink {
  /** Absent in years so long ago that a cover for each issue would fill too many screens. */
  readonly cover?: IssueCover;
}

/** What a picture of an issue may show. */
export interface IssueCover {
  /** As on its own page, but of fewer articles: a cover is small. */
  readonly lengths: LengthProfile['lengths'];
  readonly lead: ArticleCard;
  /** The names of its authors, at most four, that of the lead first, and whether there are more. */
  readonly writers: readonly string[];
  readonly more: boolean;
}

/** Issues with a cover in the archive; a year has them for all of its issues or for none. */
const mostCovers = 36;
const mostWriters = 4;
const mostStrokes = 24;

/** All months with an article, by year, newest first. */
export function archiveView(publication: Publication): ArchiveView {
  const { archive, articles, urls, site } = publication;
  const words = wordsFor(site.language);
  const heading = site.numbering === 'monthly' ? words.numbers : words.archive;
  let covers = 0;
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
    years: [...monthsByYear(archive)].map(([year, months]) => {
      covers += months.length;
      const covered = covers <= Math.max(mostCovers, months.length);
      return {
        year: countedLink(year, urls.year(year), sum(months), publication),
        issues: numberLinks(months, publication).map((link, index) => {
          const month = months[index];
          if (!month) return link;
          const named =
            month.number === undefined ? link : { ...link, month: shortMonthText(month.month, site.language, { withYear: false }) };
          return covered ? { ...named, ...coverOf(month, publication) } : named;
        }),
      };
    }),
    empty: words.nothingYet,
  };
}

function coverOf(month: Month, publication: Publication): Pick<ArchivedIssue, 'cover'> {
  const { articles } = month;
  const lead = leadOf(articles);
  if (!lead) return {};
  const slugs = [...new Set([lead, ...articles].flatMap(({ authors }) => authors))];
  const writers = slugs.flatMap((slug) => publication.authors.get(slug)?.name ?? []);
  return {
    cover: {
      lengths: lengthsOf(month, lead, publication.archive, mostStrokes),
      lead: articleCard(lead, publication),
      writers: writers.slice(0, mostWriters),
      more: writers.length > mostWriters,
    },
  };
}

export interface YearView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly breadcrumbs: readonly Link[];
  readonly heading: string;
  readonly count: string;
  readonly months: readonly { readonly month: CountedLink; readonly lines: readonly YearLine[] }[];
  /** The years before and after it. */
  readonly neighbours: { readonly label: string; readonly older?: Link; readonly newer?: Link };
}

export interface YearLine {
  /** "9 Nov". */
  readonly day?: string;
  /** It leads its issue. */
  readonly isLead: boolean;
  readonly card: ArticleCard;
}

/** All articles of a year, by month. */
export function yearViews(publication: Publication): readonly { year: string; view: YearView; changed: Moment | undefined }[] {
  const { archive, urls, site } = publication;
  const words = wordsFor(site.language);
  const above = [{ label: site.numbering === 'monthly' ? words.numbers : words.archive, href: urls.archive }];
  const years = [...monthsByYear(archive)];
  const neighbour = (index: number): Link | undefined => {
    const [year] = years[index] ?? [];
    return year === undefined ? undefined : { label: year, href: urls.year(year) };
  };
  return years.map(([year, months], index) => {
    const [newer, older] = [neighbour(index - 1), neighbour(index + 1)];
    return {
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
          lines: month.articles.map((article) => ({
            isLead: article === leadOf(month.articles),
            ...(article.published ? { day: shortDayText(article.published.day, site.language) } : {}),
            card: articleCard(article, publication),
          })),
        })),
        neighbours: { label: words.archive, ...(older ? { older } : {}), ...(newer ? { newer } : {}) },
      },
    };
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
