/** What charts have in common: the lines under them, and what the search gets of their figures. */
import type { ChartTable } from '../../markdown/charts/chart-table.ts';
import { attributes, type Html, markup } from '../html.ts';

interface CaptionProps {
  readonly caption: string;
  readonly source?: string | undefined;
}

/** A chart with its caption and its source. */
export function chartFigure(chart: Html, { caption, source }: CaptionProps): Html {
  const lines = markup`<figcaption><p>${caption}</p>${source && markup`<p class="chart-source">${source}</p>`}</figcaption>`;
  return markup`<figure data-chart class="chart">${chart}${lines}</figure>`;
}

/** The names and figures of the rows as the `alt` of a picture: they are found, and not shown around what was found. */
export function searchedFigures({ columns, rows }: ChartTable): Html {
  return markup`<img${attributes({ alt: [...columns, ...rows.flat()].join(' ') })}>`;
}
