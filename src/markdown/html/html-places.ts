/** Places in a node of HTML → places in the text: the marks of quotations and the indentation of lists are not in the node. */
import type { Html } from 'mdast';
import type { Position } from './html-element.ts';

type Point = Position['start'];

/** Returns a function from an index into the HTML to its place in `text`. */
export function htmlPlaces({ value, position }: Html, text: string): (index: number) => Point {
  const first = position?.start ?? { line: 1, column: 1, offset: 0 };
  const lines = [{ index: 0, offset: first.offset ?? 0, column: first.column }];
  let at = first.offset ?? 0;
  for (const { index, 0: end } of value.matchAll(/\r\n?|\n/g)) {
    const start = index + end.length;
    at = after(text, at);
    const line = /[^\r\n]*/y;
    line.lastIndex = start;
    const [written = ''] = line.exec(value) ?? [];
    line.lastIndex = at;
    const indent = Math.max(0, line.exec(text)?.[0].indexOf(written) ?? 0);
    lines.push({ index: start, offset: at + indent, column: indent + 1 });
  }
  return (index) => {
    let [low, high] = [0, lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.index ?? 0) <= index) low = middle;
      else high = middle;
    }
    const { index: start, offset, column } = lines[low] ?? { index: 0, offset: 0, column: 1 };
    return { line: first.line + low, column: column + index - start, offset: offset + index - start };
  };
}

/** Where the next line begins. */
function after(text: string, from: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = from;
  return end.exec(text) === null ? text.length : end.lastIndex;
}
