/** For "A border for arithmetic": a line that stops the large and lets the small go by. */
import { bar, dot, ink, paper, range, sheet, signal, type Picture } from './ink.ts';

const pitch = 80;
const rows = 11;
const columns = sheet.width / pitch;
const frontier = 12 * pitch;
const heaviestLetThrough = 11;

/** Dots in even rows, heavier towards the bottom: the small ones stand on both sides of the frontier, the large on one. */
export function drawBorder(): Picture {
  const dots = range(rows).flatMap((row) => {
    const radius = 2.5 + 0.3 * row ** 2;
    const passes = radius <= heaviestLetThrough;
    return range(columns)
      .map((column) => (column + 0.5) * pitch)
      .filter((x) => passes || x < frontier)
      .map((x) => dot(x, 100 + row * pitch, radius, ink));
  });
  return { ...sheet, ground: paper, marks: [...dots, bar(frontier - 7, 0, 14, sheet.height, signal)] };
}
