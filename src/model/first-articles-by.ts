/** When each author first becomes visible to readers. */
import type { DatedArticle } from './content-files.ts';
import { visibleFrom } from './status.ts';

/**
 * By slug: when the first article becomes visible to which that author contributed, as its author or beside one, in milliseconds since 1970; `Infinity` if
 * there are only drafts. Without authors of no article.
 */
export function firstArticlesBy(dated: readonly DatedArticle[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { file, draft, published } of dated) {
    const from = visibleFrom({ draft, published });
    const { authors, contributors } = file.data;
    for (const author of [...authors, ...contributors.flatMap((one) => one.author ?? [])])
      first.set(author, Math.min(first.get(author) ?? Infinity, from));
  }
  return first;
}
