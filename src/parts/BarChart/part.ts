/** A bar for each quantity: a table with bars in it, so no second table is needed for screen readers. */
import { chartFigure, searchedFigures } from '../charts/chart-figure.ts';
import { caption, data, source, unit } from '../charts/chart-props.ts';
import { attributes, type Html, markup } from '../html.ts';
import { type BodyTarget, definePart } from '../part.ts';
import { type Bar, barsOf } from './bars.ts';

export const part = definePart({
  description: 'Quantities, a bar each, in the order in which they are written.',
  example: '<BarChart data={[["berth", "ships"], ["North quay", 17], ["South quay", 4]]} highlight="South quay" caption="Ships in May." />',
  children: 'none',
  rows: 'bar',
  props: {
    data: data('Two columns, names and numbers: rows, or a CSV file by its path from the article.'),
    caption,
    highlight: { type: 'word', description: 'The name of the bar that carries the argument.' },
    unit,
    source,
  },
  html(values, _inner, target) {
    const heads = values.data.columns.map((name) => markup`<th scope="col" role="columnheader">${name}</th>`);
    const rows = barsOf(values.data, values).map((bar) => row(bar, bar.name === values.highlight, target));
    const table = markup`<table class="bars" role="table" data-pagefind-ignore>
      <thead class="visually-hidden" role="rowgroup"><tr role="row">${heads}</tr></thead>
      <tbody role="rowgroup">${rows}</tbody>
    </table>`;
    return chartFigure(target === 'search' ? searchedFigures(values.data) : table, values);
  },
});

function row({ name, text, from, length }: Bar, highlighted: boolean, target: BodyTarget): Html {
  const svg = markup` <svg class="drawing mirrored" width="100%" height="10" aria-hidden="true">
    <rect x="${from}%" width="${length}%" height="10"/>
  </svg>`;
  return markup`<tr${attributes({ class: highlighted ? 'signal' : undefined, role: 'row' })}>
    <th scope="row" role="rowheader">${name}</th>
    <td role="cell">${text}${target === 'page' ? svg : undefined}</td>
  </tr>`;
}
