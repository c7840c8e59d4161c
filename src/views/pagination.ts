/** The links from one page of a list to the others. */
import type { Publication } from '../model/publication.ts';
import type { Link } from './link.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface Pagination {
  readonly label: string;
  /** "Page 2 of 7". */
  readonly position: string;
  /** Absent on the first page. */
  readonly previous?: Link;
  /** Absent on the last page. */
  readonly next?: Link;
  /** Absent on the first page, and where `previous` leads there. */
  readonly first?: PageLink;
  /** Absent on the last page, and where `next` leads there. */
  readonly last?: PageLink;
}

/** `label` is the number of the page, `name` "Page 7 of 7". */
export interface PageLink extends Link {
  readonly name: string;
}

export interface Place {
  /** The address of the first page. */
  readonly list: string;
  /** From 1. */
  readonly page: number;
  readonly total: number;
  /** `newest first`, or `as given`: that of the parts of a series. */
  readonly order: 'newest first' | 'as given';
}

/** Empty where there is one page only. */
export function paginationOf({ site, urls }: Publication, { list, page, total, order }: Place): { readonly pagination?: Pagination } {
  if (total === 1) return {};
  const words = wordsFor(site.language);
  const [previous, next] = order === 'newest first' ? [words.newer, words.older] : [words.previousPage, words.nextPage];
  const at = (target: number, label: string): Link => ({ label, href: urls.listPage(list, target) });
  const end = (target: number): PageLink => ({ ...at(target, String(target)), name: words.page(target, total) });
  return {
    pagination: {
      label: words.pages,
      position: words.page(page, total),
      ...(page > 1 ? { previous: at(page - 1, previous) } : {}),
      ...(page < total ? { next: at(page + 1, next) } : {}),
      ...(page > 2 ? { first: end(1) } : {}),
      ...(page < total - 1 ? { last: end(total) } : {}),
    },
  };
}
