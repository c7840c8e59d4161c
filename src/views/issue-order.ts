/** The order of the articles of an issue: on its page, and from one to the next. */
import type { Article } from '../model/article.ts';
import { leadOf } from './length-profile.ts';

/** The lead first, then the others as given: newest first. */
export function articlesInOrder(articles: readonly Article[]): readonly Article[] {
  const lead = leadOf(articles);
  return lead ? [lead, ...articles.filter((article) => article !== lead)] : [];
}
