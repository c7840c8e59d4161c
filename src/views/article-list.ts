/** A list of articles, on as many pages as needed. The addresses of the pages do not change. */
import type { RouteName } from '../addresses/routes.ts';
import type { Article } from '../model/article.ts';
import type { Moment } from '../model/dates.ts';
import { lastChangeIn } from '../model/last-change.ts';
import { leading } from '../model/relations/leading.ts';
import type { Publication } from '../model/publication.ts';
import { type ArticleCard, articleCard } from './article-card.ts';
import { type ArticleGroup, groupByMonth, ungrouped } from './article-groups.ts';
import { feedAt } from './feeds/followed-lists.ts';
import { monthText } from './format.ts';
import { type Head, headOf } from './head.ts';
import type { Link } from './link.ts';
import { type Pagination, paginationOf } from './pagination.ts';
import { type SiteFrame, siteFrame } from './site-frame.ts';
import { listData, type StructuredData } from './structured-data.ts';
import { type Tally, tallyOf } from './tally.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface ListView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly breadcrumbs: readonly Link[];
  readonly heading: string;
  /** BCP 47, of the heading; absent where it is that of the page. */
  readonly headingLanguage?: string;
  /** Shown before the heading: the # of a hashtag. */
  readonly sign?: string;
  /** The kind of the list: "Hashtag", "Subject". */
  readonly label?: string;
  /** How much it holds compared with all others of its kind, from 0 to 1 (weights.ts). Absent for people and series. */
  readonly weight?: number;
  /** From 1. Some fields are on the first page only: introduction, tally, start, together, below. */
  readonly page: number;
  readonly introduction?: string | undefined;
  readonly articleCount: number;
  /** "23 pieces". */
  readonly count: string;
  /** "Pieces by 9 writers", "June 2025 to July 2026". */
  readonly facts: readonly string[];
  readonly tally?: Tally | undefined;
  /** The article to begin with. It stands in its group too. */
  readonly start?: { readonly label: string; readonly card: ArticleCard } | undefined;
  /** The articles of this page by month, newest first. A series and a month have one group without a name. */
  readonly groups: readonly ArticleGroup[];
  /** Hashtags of its articles. */
  readonly together?: { readonly label: string; readonly hashtags: readonly CountedLink[] } | undefined;
  /** Lists below this one: the children of a category, with their weight; or those that an author writes for. */
  readonly below?: { readonly label: string; readonly lists: readonly (CountedLink & Partial<WeighedLink>)[] } | undefined;
  /** Shown when there is no article. */
  readonly empty: string;
  /** Absent where there is one page only. */
  readonly pagination?: Pagination;
  /** Its own feed. */
  readonly feed?: Link;
}

export interface CountedLink extends Link {
  /** "23 pieces". */
  readonly count: string;
  readonly articleCount: number;
  readonly description?: string | undefined;
}

/** A link with the weight of what it leads to. */
export interface WeighedLink extends CountedLink {
  /** From 0 to 1: the same wherever it stands (weights.ts). */
  readonly weight: number;
}

export interface ListFacts {
  readonly heading: string;
  /** BCP 47, of the heading, where it is not that of the site. */
  readonly language?: string | undefined;
  /** The title of the page, where the heading alone is not clear enough. */
  readonly title?: string;
  readonly sign?: string;
  readonly label?: string;
  readonly weight?: number;
  readonly introduction?: string | undefined;
  readonly route: RouteName;
  /** The address of the first page. */
  readonly href: string;
  readonly breadcrumbs: readonly Link[];
  readonly articles: readonly Article[];
  /** `months` (the default) groups the articles by month and chooses the article to begin with. */
  readonly order?: 'months' | 'as given';
  readonly together?: ListView['together'];
  readonly below?: ListView['below'];
  /** Of the first page. The default is that of a list. */
  readonly structured?: StructuredData;
}

/** One page of a list. */
export interface ListPage<View = ListView> {
  readonly page: number;
  readonly view: View;
  /** When an article of the list last changed, on whatever page it is: a new article moves all others. */
  readonly changed: Moment | undefined;
}

/** One view for each page, in order. A list without articles has one page, with a sentence. */
export function listViews(publication: Publication, facts: ListFacts): readonly ListPage[] {
  const { site, urls } = publication;
  const { heading, language, sign, label, articles, introduction, together, below, order = 'months' } = facts;
  const words = wordsFor(site.language);
  const start = order === 'months' ? startOf(articles) : undefined;
  const total = Math.max(1, Math.ceil(articles.length / site.articlesPerPage));
  const groupsOf = order === 'months' ? groupByMonth : ungrouped;
  const spans = spanOf(articles, publication, order === 'months');
  const feed = feedAt(facts.href, publication);

  return Array.from({ length: total }, (_, index) => {
    const page = index + 1;
    const href = urls.listPage(facts.href, page);
    const name = facts.title ?? `${sign ?? ''}${heading}`;
    const shown = articles.slice(index * site.articlesPerPage, page * site.articlesPerPage);
    const view: ListView = {
      frame: siteFrame(publication, href),
      head: headOf(publication, {
        route: facts.route,
        title: page === 1 ? name : `${name}, ${words.page(page, total)}`,
        description: introduction,
        href,
        feed,
        structured:
          (page === 1 ? facts.structured : undefined) ??
          listData(
            { name: `${sign ?? ''}${heading}`, href, description: page === 1 ? introduction : undefined, breadcrumbs: facts.breadcrumbs },
            publication,
          ),
      }),
      breadcrumbs: facts.breadcrumbs,
      heading,
      ...(language === undefined ? {} : { headingLanguage: language }),
      ...(sign === undefined ? {} : { sign }),
      ...(label === undefined ? {} : { label }),
      ...(facts.weight === undefined ? {} : { weight: facts.weight }),
      page,
      articleCount: articles.length,
      count: words.articles(articles.length),
      facts: spans,
      ...(page > 1
        ? {}
        : {
            introduction,
            tally: order === 'months' ? tallyOf(articles, publication) : undefined,
            start: start && { label: words.startHere, card: articleCard(start, publication) },
            together: together && together.hashtags.length > 0 ? together : undefined,
            below: below && below.lists.length > 0 ? below : undefined,
          }),
      groups: groupsOf(shown, publication),
      empty: words.nothingYet,
      ...paginationOf(publication, { list: facts.href, page, total, order: order === 'months' ? 'newest first' : order }),
      ...(feed ? { feed: { label: words.feed, href: feed.href } } : {}),
    };
    return { page, view, changed: lastChangeIn(articles) };
  });
}

/** The article to begin with: the featured one, or the longest; undefined where the list is short enough to see at once. */
function startOf(articles: readonly Article[]): Article | undefined {
  if (articles.length < fewestWithStart) return undefined;
  const [longest] = leading(articles, 1, (a, b) => b.text.facts.words - a.text.facts.words);
  return articles.find(({ featured }) => featured) ?? longest;
}

const fewestWithStart = 6;

/** "Pieces by 9 writers", and the first and the last month. */
function spanOf(articles: readonly Article[], { site }: Publication, withMonths: boolean): readonly string[] {
  const words = wordsFor(site.language);
  const writers = new Set(articles.flatMap(({ authors }) => authors)).size;
  const months = articles.flatMap(({ published }) => published?.day.slice(0, 7) ?? []).sort();
  const [first, last] = [months[0], months.at(-1)].map((month) => month && monthText(month, site.language, { withYear: true }));
  return [
    ...(writers > 0 ? [words.byWriters(articles.length, writers)] : []),
    ...(withMonths && first && last ? [first === last ? first : words.fromTo(first, last)] : []),
  ];
}
