/** When readers last got something new to read: never the moment of a build. */
import type { Article } from './article.ts';
import type { Moment } from './dates.ts';
import { onceFor } from './once-for.ts';

/** Undefined where none of them has a date. */
export function latestOf(moments: Iterable<Moment | undefined>): Moment | undefined {
  let latest: Moment | undefined;
  for (const moment of moments) if (moment && (!latest || moment.instant > latest.instant)) latest = moment;
  return latest;
}

export const lastChangeIn = onceFor((articles: readonly Article[]) => latestOf(articles.map(({ changed }) => changed)));
