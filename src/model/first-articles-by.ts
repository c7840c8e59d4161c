/** From when on readers find an author. */
import type { DatedArticle } from './content-files.ts';
import { visibleFrom } from './status.ts';

/** By slug, the moment from which readers find an article by that author, in milliseconds since 1970; `Infinity` where there are drafts only. Without authors of no article at all. */
export function firstArticlesBy(dated: readonly DatedArticle[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { file, draft, published } of dated) {
    const from = visibleFrom({ draft, published });
    for (const author of file.data.authors) first.set(author, Math.min(first.get(author) ?? Infinity, from));
  }
  return first;
}
