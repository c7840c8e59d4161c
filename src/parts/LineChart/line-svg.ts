/** A line chart as SVG: percent across, pixels down, so that words keep their size at every width. */
import type { ChartTable } from '../../markdown/charts/chart-table.ts';
import { attributes, type Html, markup } from '../html.ts';
import { linePlot, plotHeight } from './line-plot.ts';

/** In pixels: room for a name over the plot, and for two lines of words under it. */
const top = 26;
const foot = top + plotHeight;

interface Manner {
  readonly alt: string;
  readonly language: string;
  readonly unit?: string | undefined;
  readonly highlight?: string | undefined;
}

/** `alt` says in a sentence what the lines do. */
export function lineSvg(data: ChartTable, { alt, ...manner }: Manner): Html {
  const { lines, grid, ticks } = linePlot(data, manner);
  const classOf = (highlighted: boolean): string | undefined => (highlighted ? 'signal' : undefined);
  const hairlines = grid.map(({ y }) => markup`<line class="hairline" x2="100%" y1="${top + y}" y2="${top + y}" />`);
  const curves = lines.map(({ points, highlighted }) => {
    const places = points.map(({ x, y }) => `${Math.round(x * 1000)},${y}`).join(' ');
    return markup`<polyline${attributes({ class: classOf(highlighted), points: places })} />`;
  });
  const scale = grid.map(({ y, text }) => (text === '' ? markup`` : markup`<text class="scale" y="${top + y - 6}">${text}</text>`));
  const dates = ticks.map(
    ({ x, anchor, text, minor }) =>
      markup`<text class="${minor ? 'scale minor' : 'scale'}" x="${x}%" y="${foot + 20}" text-anchor="${anchor}">${text}</text>`,
  );
  const names = lines.map(
    ({ name, highlighted, label: { x, y, anchor } }) =>
      markup`<text${attributes({ class: classOf(highlighted), x: `${x * 100}%`, y: top + y, 'text-anchor': anchor })}>${name}</text>`,
  );
  return markup`<svg${attributes({ class: 'drawing', role: 'img', 'aria-label': alt, width: '100%', height: foot + 44, 'data-pagefind-ignore': true })}>
    ${hairlines}
    <svg class="plot" y="${top}" width="100%" height="${plotHeight}" viewBox="0 0 1000 ${plotHeight}" preserveAspectRatio="none">${curves}</svg>
    ${scale}
    ${dates}
    <text class="scale" x="50%" y="${foot + 39}" text-anchor="middle">${data.columns[0]}</text>
    ${names}
  </svg>`;
}
