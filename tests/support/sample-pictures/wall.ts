/** For "The town that keeps the hum": a wall in section, which stops the tight waves and lets the loosest through. */
import { bar, ink, line, paper, sheet, signal, type Picture } from './ink.ts';

const wall = { x: 820, width: 74 } as const;

/** Wavelengths in pixels, from the top of the picture down; the last is the one that comes through. */
const stopped = [22, 32, 47, 69, 101, 148, 217] as const;
const heard = 470;

/** On the left all the waves, on the right one of them and a bed. */
export function drawWall(): Picture {
  const outside = stopped.map((length, row) => line(wave(0, wall.x - 14, 120 + row * 80, length, 25), 4, ink));
  return {
    ...sheet,
    ground: paper,
    marks: [
      ...outside,
      bar(wall.x, 0, wall.width, 1000, ink),
      line(wave(0, wall.x - 14, 706, heard, 44), 9, signal),
      line(wave(wall.x + wall.width + 14, sheet.width, 706, heard, 44), 9, signal),
      ...drawBed(1040, 900),
    ],
  };
}

/** Path data of a sine from one side to the other, always in step with the left edge of the picture. */
function wave(from: number, to: number, middle: number, length: number, height: number): string {
  const points: string[] = [];
  for (let x = from; x <= to; x += Math.min(4, length / 20)) {
    points.push(`${x.toFixed(1)} ${(middle - height * Math.sin((2 * Math.PI * x) / length)).toFixed(1)}`);
  }
  return `M${points.join('L')}`;
}

function drawBed(x: number, floor: number): string[] {
  const frame = `M${x} ${floor}V${floor - 150}M${x} ${floor - 50}H${x + 440}M${x + 440} ${floor}V${floor - 96}`;
  const sleeper = `M${x + 26} ${floor - 62}C${x + 40} ${floor - 116} ${x + 120} ${floor - 110} ${x + 132} ${floor - 66}C${x + 190} ${floor - 128} ${x + 330} ${floor - 104} ${x + 424} ${floor - 64}`;
  return [line(frame, 9, ink), line(sleeper, 5, ink)];
}
