/** Whether an article may be seen. The only place that decides it. */
import type { Moment } from './dates.ts';

export type Status = 'draft' | 'scheduled' | 'published';

/** When an article may be seen, in milliseconds since 1970; `Infinity` for a draft, and for an article without a date. */
export function visibleFrom({ draft, published }: { readonly draft: boolean; readonly published?: Moment | undefined }): number {
  return draft || published === undefined ? Infinity : published.instant;
}

/** A draft is a draft whatever its date; the rest is published from its moment on (`now` in milliseconds since 1970). */
export function statusOf(article: { readonly draft: boolean; readonly published?: Moment | undefined }, now: number): Status {
  const from = visibleFrom(article);
  if (from === Infinity) return 'draft';
  return from <= now ? 'published' : 'scheduled';
}
