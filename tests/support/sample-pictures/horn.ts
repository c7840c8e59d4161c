/** For "The deal that would not close": the horn of the cover, with one note that is not sounded, of which there is only the outline. */
import { bar, ink, paper, range, sheet, type Picture } from './ink.ts';

const notes = 14;
const silent = 9;
const gap = 54;
/** Of the outline of the silent one. */
const edge = 7;

/** Upright bars rising from left to right, all centred on one axis. Width grows with the square of the height, as on the cover. */
export function drawHorn(): Picture {
  const loudness = range(notes).map((note) => 0.1 + 0.9 * (note / (notes - 1)) ** 1.5);
  const widths = loudness.map((part) => 8 + 92 * part ** 2);
  const total = widths.reduce((sum, width) => sum + width, gap * (notes - 1));
  let x = (sheet.width - total) / 2;
  const marks = loudness.flatMap((part, note) => {
    const width = widths[note] ?? 0;
    const height = 820 * part;
    const [left, top] = [x, (sheet.height - height) / 2];
    x += width + gap;
    const whole = bar(left, top, width, height, ink);
    return note === silent ? [whole, bar(left + edge, top + edge, width - 2 * edge, height - 2 * edge, paper)] : [whole];
  });
  return { ...sheet, ground: paper, marks };
}
