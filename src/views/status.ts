/** What is said of an article that readers do not see yet. */
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { dayText, timeText } from './format.ts';
import type { Words } from '../languages/words.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface StatusView {
  /** In a word, for lists. */
  readonly label: string;
  /** As a sentence, with the moment of an article that has one. */
  readonly sentence: string;
}

/** In a word; nothing for an article that is published. */
export function statusLabel({ status }: Article, words: Words): { readonly status?: string } {
  return status === 'published' ? {} : { status: words.status[status] };
}

/** Nothing for an article or a page that is published. */
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
