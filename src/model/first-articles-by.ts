/** When each author first becomes visible to readers. */
import type { DatedArticle } from './content-files.ts';
import { visibleFrom } from './status.ts';

/** By slug: when the first article by that author becomes visible, in milliseconds since 1970; `Infinity` if there are only drafts. Without authors of no article. */
export function firstArticlesBy(dated: readonly DatedArticle[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { file, draft, published } of dated) {
    const from = visibleFrom({ draft, published });
    for (const author of file.data.authors) first.set(author, Math.min(first.get(author) ?? Infinity, from));
  }
  return first;
}
