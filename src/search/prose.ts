/** The text of an article as HTML for the index: its stretches as they are, its parts by what they say. What a part draws is a picture. */
import { eventsOf } from '../charts/events.ts';
import type { BodyNode, BodyPart, Literal } from '../markdown/body.ts';
import type { ChartTable } from '../markdown/charts/chart-table.ts';
import { joined, tag } from './html.ts';

/** As the components of the parts show it to Pagefind; `tests/site/search-documents.test.ts` holds them to the same words. */
export function proseOf(nodes: readonly BodyNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : partHtml(node))).join('');
}

function partHtml({ part, props, children }: BodyPart): string {
  const said = (...names: readonly string[]): string => joined(...names.map((name) => wordsIn(props[name])));
  const line = (name: string): string => (said(name) === '' ? '' : tag('p', said(name)));
  switch (part) {
    case 'PullQuote':
      return '';
    case 'Quote':
      return (
        tag('blockquote', proseOf(children)) + tag('figcaption', [said('by'), said('source')].filter((text) => text !== '').join(', '))
      );
    case 'Aside':
    case 'Callout':
      return tag('div', line('title') + proseOf(children));
    case 'Picture':
      return picture(wordsIn(props['alt']));
    case 'Figure':
      return picture(wordsIn(props['alt'])) + tag('figcaption', said('caption', 'credit'));
    case 'Stat':
      return tag('p', said('value', 'label')) + tag('figcaption', said('source'));
    case 'BarChart':
    case 'LineChart':
      return picture(wordsOfChart(props)) + line('caption') + line('source');
    case 'Timeline':
      return events(props) + line('caption') + line('source');
    default:
      return part satisfies never;
  }
}

/** What it shows is looked for, and stands in no sentence around it. */
function picture(words: string | number = ''): string {
  return tag('img', '', { alt: String(words) });
}

/** The names and figures of its rows. */
function wordsOfChart({ data }: BodyPart['props']): string {
  return isTable(data) ? [...data.columns, ...data.rows.flat()].join(' ') : '';
}

function events({ data, language }: BodyPart['props']): string {
  if (!isTable(data)) return '';
  return eventsOf(data, String(language))
    .map(({ dateText, text }) => tag('p', joined(dateText, text)))
    .join('');
}

function wordsIn(value: Literal | undefined): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** The rows of a part were checked when the text was read. */
function isTable(value: Literal | undefined): value is Literal & ChartTable {
  return typeof value === 'object' && value !== null && 'rows' in value;
}
