/** What each rendered part says in the search. */
import type { BodyPart } from '../markdown/body.ts';
import { asideSearchHtml } from './Aside/aside.ts';
import { calloutSearchHtml } from './Callout/callout.ts';
import { chartSearchHtml } from './charts/chart-search-html.ts';
import { figureSearchHtml } from './Figure/figure.ts';
import type { SearchHtml } from './part-rule.ts';
import { pictureSearchHtml } from './Picture/picture.ts';
import { pullQuoteSearchHtml } from './PullQuote/pull-quote.ts';
import { quoteSearchHtml } from './Quote/quote.ts';
import { statSearchHtml } from './Stat/stat.ts';
import { timelineSearchHtml } from './Timeline/timeline.ts';

export const searchHtml: Readonly<Record<BodyPart['part'], SearchHtml>> = {
  PullQuote: pullQuoteSearchHtml,
  Quote: quoteSearchHtml,
  Aside: asideSearchHtml,
  Callout: calloutSearchHtml,
  Figure: figureSearchHtml,
  Picture: pictureSearchHtml,
  Stat: statSearchHtml,
  BarChart: chartSearchHtml,
  LineChart: chartSearchHtml,
  Timeline: timelineSearchHtml,
};
