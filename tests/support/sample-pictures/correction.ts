/** For "The correction is the story": a page of print in which one word has been struck out and a better one set in. */
import { bar, ink, line, paper, range, scatter, sheet, signal, stroke, type Picture } from './ink.ts';

const margin = 140;
const leading = 96;
const thickness = 20;
const rows = 8;
const mended = { row: 3, word: 5 } as const;

/** Words are level strokes of uneven length, ragged at the right; the mended place is the only red on the page. */
export function drawCorrection(): Picture {
  const marks: string[] = [];
  let word = 0;
  for (const row of range(rows)) {
    const y = 154 + row * leading;
    const end = row === rows - 1 ? 900 : sheet.width - margin;
    let x = margin;
    for (let place = 0; ; place += 1) {
      const width = 46 + 170 * scatter(word ** 2);
      if (x + width > end) break;
      marks.push(bar(x, y, width, thickness, ink));
      if (row === mended.row && place === mended.word) marks.push(...mend(x, y, width));
      x += width + 30;
      word += 1;
    }
  }
  return { ...sheet, ground: paper, marks };
}

/** A line through the word at `x`, a caret under it, and over it a word that is longer than the old one. */
function mend(x: number, y: number, width: number): string[] {
  const middle = x + width / 2;
  const strike = [x - 20, y + 36, x + width + 20, y - 16] as const;
  return [
    stroke(...strike, 17, paper),
    stroke(...strike, 9, signal),
    line(`M${middle - 18} ${y + 58}L${middle} ${y + 36}L${middle + 18} ${y + 58}`, 7, signal),
    bar(middle - width * 0.72, y - 48, width * 1.44, thickness, signal),
  ];
}
