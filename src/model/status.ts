/** Whether an article is visible. Decided only here. */
import type { Moment } from './dates.ts';

export type Status = 'draft' | 'scheduled' | 'published';

/** When an article becomes visible, in milliseconds since 1970; `Infinity` for a draft or an article without a date. */
export function visibleFrom({ draft, published }: { readonly draft: boolean; readonly published?: Moment | undefined }): number {
  return draft || published === undefined ? Infinity : published.instant;
}

/** A draft stays a draft on any date; other articles are published from their moment on (`now` in milliseconds since 1970). */
export function statusOf(article: { readonly draft: boolean; readonly published?: Moment | undefined }, now: number): Status {
  const from = visibleFrom(article);
  if (from === Infinity) return 'draft';
  return from <= now ? 'published' : 'scheduled';
}
