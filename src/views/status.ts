/** The state of an article that readers do not see yet. */
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { dayText, timeText } from './format.ts';
import type { Words } from '../languages/words.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface StatusView {
  /** One word, for lists. */
  readonly label: string;
  /** A sentence. For a scheduled article it has the date and time. */
  readonly sentence: string;
}

/** One word; empty for a published article. */
export function statusLabel({ status }: Article, words: Words): { readonly status?: string } {
  return status === 'published' ? {} : { status: words.status[status] };
}

/** Empty for a published article or page. */
export function statusView(
  { status, published }: Pick<Article, 'status' | 'published'>,
  { site }: Publication,
): { readonly status?: StatusView } {
  if (status === 'published') return {};
  const words = wordsFor(site.language);
  const label = words.status[status];
  if (status === 'draft' || !published) return { status: { label, sentence: words.notPublished } };
  const time = timeText(published.instant, site.language, site.timeZone);
  return { status: { label, sentence: words.scheduledFor(dayText(published.day, site.language), time, site.timeZone) } };
}
