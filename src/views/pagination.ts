/** The links from one page of a list to the next. */
import type { Publication } from '../model/publication.ts';
import type { Link } from './link.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface Pagination {
  readonly label: string;
  /** "Page 2 of 7". */
  readonly position: string;
  readonly newer?: Link;
  readonly older?: Link;
}

/** Empty where there is one page only. `list` is the address of the first page; pages count from 1. */
export function paginationOf({ site, urls }: Publication, list: string, page: number, total: number): { readonly pagination?: Pagination } {
  if (total === 1) return {};
  const words = wordsFor(site.language);
  const at = (target: number, label: string): Link => ({ label, href: urls.listPage(list, target) });
  return {
    pagination: {
      label: words.pages,
      position: words.page(page, total),
      ...(page > 1 ? { newer: at(page - 1, words.newer) } : {}),
      ...(page < total ? { older: at(page + 1, words.older) } : {}),
    },
  };
}
