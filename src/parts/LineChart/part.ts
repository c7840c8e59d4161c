/** One line or several. Screen readers and feeds get the sentence, and the figures in a table. */
import type { ChartTable } from '../../markdown/charts/chart-table.ts';
import { chartFigure, searchedFigures } from '../charts/chart-figure.ts';
import { caption, data, source, unit } from '../charts/chart-props.ts';
import { dateText, numberText, placeText } from '../charts/figure-text.ts';
import { type Html, markup } from '../html.ts';
import { definePart } from '../part.ts';
import { lineSvg } from './line-svg.ts';

export const part = definePart({
  description: 'One line or several over numbers, years or dates.',
  example:
    '<LineChart data={[["year", "planned", "built"], [2024, 10, 10], [2026, 30, 14]]} highlight="built" caption="Berths, planned and built." alt="Two lines part after 2024: plans rise to 30 berths, the built ones to 14." />',
  children: 'none',
  rows: 'line',
  props: {
    data: data('What runs along the foot in the first column, a line in each of the others: rows, or a CSV file.'),
    caption,
    alt: { type: 'text', required: true, description: 'What the lines do, in a sentence, for those who do not see them.' },
    highlight: { type: 'word', description: 'The name of the line that carries the argument.' },
    unit,
    source,
  },
  html(values, _inner, target) {
    if (target === 'search') return chartFigure(searchedFigures(values.data), values);
    const table = markup`<div class="visually-hidden" data-pagefind-ignore>${figuresTable(values.data, values)}</div>`;
    return chartFigure(markup`${target === 'page' ? lineSvg(values.data, values) : undefined}${table}`, values);
  },
});

function figuresTable({ columns, rows }: ChartTable, { language, unit: of }: { language: string; unit?: string | undefined }): Html {
  const heads = columns.map((name) => markup`<th scope="col">${name}</th>`);
  const lines = rows.map(([place, ...values]) => {
    const name = typeof place === 'number' ? placeText(place, language) : dateText(String(place), language, 'long');
    const cells = values.map((value) => markup`<td>${typeof value === 'number' ? numberText(value, language, of) : ''}</td>`);
    return markup`<tr><th scope="row">${name}</th>${cells}</tr>`;
  });
  return markup`<table><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
}
