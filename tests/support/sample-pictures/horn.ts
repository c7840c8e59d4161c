/** For "The deal that would not close": the horn of the cover, with one note that is not sounded. */
import { bar, hair, ink, paper, range, sheet, type Picture } from './ink.ts';

const notes = 14;
const silent = 9;
const gap = 54;

/** Upright bars rising from left to right, all centred on one axis. Width grows with the square of the height, as on the cover. */
export function drawHorn(): Picture {
  const loudness = range(notes).map((note) => 0.1 + 0.9 * (note / (notes - 1)) ** 1.5);
  const widths = loudness.map((part) => 8 + 92 * part ** 2);
  const total = widths.reduce((sum, width) => sum + width, gap * (notes - 1));
  let x = (sheet.width - total) / 2;
  const marks = loudness.map((part, note) => {
    const width = widths[note] ?? 0;
    const height = 820 * part;
    const mark = bar(x, (sheet.height - height) / 2, width, height, note === silent ? hair : ink);
    x += width + gap;
    return mark;
  });
  return { ...sheet, ground: paper, marks };
}
