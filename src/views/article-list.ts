/** A list of pieces over as many pages as it needs, each with an address that stays. */
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type ArticleCard, articleCard } from './article-card.ts';
import { type Head, headOf } from './head.ts';
import { type Link, type SiteFrame, siteFrame } from './site-frame.ts';
import { wordsFor } from './words/words-for.ts';

export interface Pagination {
  readonly label: string;
  /** "Page 2 of 7". */
  readonly position: string;
  readonly newer?: Link;
  readonly older?: Link;
}

export interface ListView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly breadcrumbs: readonly Link[];
  readonly heading: string;
  /** What kind of list this is: "Hashtag", "Series". */
  readonly label?: string;
  readonly introduction?: string | undefined;
  /** "23 pieces". */
  readonly count: string;
  /** Lists that belong to this one: a category's children. */
  readonly below?: { readonly label: string; readonly lists: readonly CountedLink[] };
  readonly cards: readonly ArticleCard[];
  /** Said when there is no card. */
  readonly empty: string;
  /** Absent where one page holds all. */
  readonly pagination?: Pagination;
}

export interface CountedLink extends Link {
  /** "23 pieces". */
  readonly count: string;
  readonly pieces: number;
  readonly description?: string | undefined;
}

/** A link that can be told from its neighbours by how much it leads to. */
export interface WeighedLink extends CountedLink {
  /** From 0 to 1, among those that it stands with. */
  readonly weight: number;
}

export interface ListFacts {
  readonly heading: string;
  readonly label?: string;
  readonly introduction?: string | undefined;
  /** The address of its first page. */
  readonly href: string;
  readonly breadcrumbs: readonly Link[];
  readonly articles: readonly Article[];
  readonly below?: ListView['below'] | undefined;
}

/** One view a page, in order; a list without pieces has one page that says so. */
export function listViews(publication: Publication, facts: ListFacts): readonly { page: number; view: ListView }[] {
  const { site, urls } = publication;
  const words = wordsFor(site.language);
  const total = Math.max(1, Math.ceil(facts.articles.length / site.articlesPerPage));
  const pageAt = (page: number, label: string): Link | undefined =>
    page < 1 || page > total ? undefined : { label, href: urls.listPage(facts.href, page) };

  return Array.from({ length: total }, (_, index) => {
    const page = index + 1;
    const href = urls.listPage(facts.href, page);
    const position = words.page(page, total);
    const newer = pageAt(page - 1, words.newer);
    const older = pageAt(page + 1, words.older);
    const view: ListView = {
      frame: siteFrame(publication, href),
      head: headOf(publication, {
        title: page === 1 ? facts.heading : `${facts.heading}, ${position}`,
        description: facts.introduction,
        href,
      }),
      breadcrumbs: facts.breadcrumbs,
      heading: facts.heading,
      ...(facts.label === undefined ? {} : { label: facts.label }),
      introduction: page === 1 ? facts.introduction : undefined,
      count: words.pieces(facts.articles.length),
      ...(facts.below && page === 1 ? { below: facts.below } : {}),
      cards: facts.articles
        .slice(index * site.articlesPerPage, page * site.articlesPerPage)
        .map((article) => articleCard(article, publication)),
      empty: words.nothingYet,
      ...(total === 1 ? {} : { pagination: { label: words.pages, position, ...(newer ? { newer } : {}), ...(older ? { older } : {}) } }),
    };
    return { page, view };
  });
}
