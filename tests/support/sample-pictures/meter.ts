/** For "The town that keeps the hum": machines double and double again, and a meter in decibels hardly climbs. */
import { bar, ink, line, paper, range, sheet, signal, stroke, type Picture } from './ink.ts';

const ranks = [8, 16, 32] as const;
const pitch = 26;
const thickness = 10;
const gap = 64;
const decibel = 11;
const allowance = 7;

/** Three ranks of equal strokes; below them the true steps, to scale, under the limit they begin seven decibels short of. */
export function drawMeter(): Picture {
  const machines: string[] = [];
  const steps: string[] = [];
  const strokes = ranks.reduce<number>((sum, rank) => sum + rank, 0);
  const width = strokes * pitch - (pitch - thickness) + gap * (ranks.length - 1);
  const left = (sheet.width - width) / 2;
  const floor = 965;
  let x = left;
  for (const rank of ranks) {
    machines.push(...range(rank).map((index) => bar(x + index * pitch, 40, thickness, 620, ink)));
    const level = floor - decibel * 10 * Math.log10(rank / ranks[0]);
    const end = x + rank * pitch - (pitch - thickness);
    steps.push(`${steps.length === 0 ? 'M' : 'H'}${x}${steps.length === 0 ? ` ${level}` : `V${level}`}H${end}`);
    x += rank * pitch + gap;
  }
  const limit = floor - decibel * allowance;
  return {
    ...sheet,
    ground: paper,
    marks: [...machines, line(steps.join(''), 8, ink), stroke(left, limit, left + width, limit, 5, signal)],
  };
}
