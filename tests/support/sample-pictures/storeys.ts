/** For "C++ will bury us, politely": a small house, and what it stands on. */
import { bar, ink, paper, range, shape, sheet, signal, type Picture } from './ink.ts';

const storeys = 8;
const ground = 214;

/** Storeys below the ground, each taller and on stouter posts than the one above; the house is what one sees from the road. */
export function drawStoreys(): Picture {
  const marks = drawHouse(1120, ground);
  const heights = range(storeys).map((storey) => Math.round(34 * 1.245 ** storey));
  let top = ground;
  for (const [storey, height] of heights.entries()) {
    const slab = 5 + storey * 2.6;
    const posts = 61 - storey * 6;
    const thickness = 4 + storey ** 2 * 0.86;
    marks.push(bar(0, top, sheet.width, slab, ink));
    for (const post of range(posts)) marks.push(bar(((post + 0.5) * sheet.width) / posts - thickness / 2, top, thickness, height, ink));
    top += height;
  }
  marks.push(bar(0, top, sheet.width, sheet.height - top, ink));
  return { ...sheet, ground: paper, marks };
}

function drawHouse(x: number, floor: number): string[] {
  const roof = `M${x - 12} ${floor - 58}L${x + 42} ${floor - 104}L${x + 96} ${floor - 58}Z`;
  return [shape(roof, ink), bar(x, floor - 60, 84, 60, ink), bar(x + 34, floor - 36, 17, 36, signal)];
}
