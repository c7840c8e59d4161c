/** Where the name of each line of a chart stands: on its line, near its end, clear of the other lines and names, on phones too. */

/** A point of a chart: across from 0 to 1, down in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Label extends Point {
  readonly anchor: Anchor;
}

export interface NamedLine {
  readonly name: string;
  readonly points: readonly Point[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The widths, in pixels, at which the labels must not collide: a narrow phone, and the measure of the text. */
const widths = [300, 640];
/** Of 13 px Libre Franklin, on average. */
const letter = 7;
const along = [1, 0.88, 0.76, 0.64, 0.52, 0.4, 0.28, 0.16];
const anchors: readonly Anchor[] = ['end', 'start', 'middle'];

/** One label for each line, in their order; the first line chooses first. `height` is that of the plot; a name may stand a line above it. */
export function placeLabels(lines: readonly NamedLine[], height: number): readonly Label[] {
  const placed: { readonly name: string; readonly label: Label }[] = [];
  for (const line of lines) {
    let best: { readonly label: Label; readonly cost: number } | undefined;
    for (const fraction of along) {
      for (const label of labelsAt(line, fraction)) {
        const below = label.y > heightAt(line.points, label.x) ? 10 : 0;
        const cost = costOf(label, line, lines, placed, height) + (1 - fraction) * 40 + below;
        if (best === undefined || cost < best.cost) best = { label, cost };
      }
    }
    placed.push({ name: line.name, label: best?.label ?? { x: 0, y: 0, anchor: 'start' } });
  }
  return placed.map(({ label }) => label);
}

/** Closer than this, in pixels, two lines are taken for each other. */
const near = 24;

/** Above and below the line, so far along it. */
function labelsAt({ points }: NamedLine, fraction: number): Label[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const x = first.x + (last.x - first.x) * fraction;
  const y = heightAt(points, x);
  return [y - 8, y + 18].flatMap((baseline) => anchors.map((anchor) => ({ x: rounded(x, 1000), y: rounded(baseline, 10), anchor })));
}

function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex((point) => point.x >= x);
  const [before, after] = [points[Math.max(0, next - 1)], points[next === -1 ? points.length - 1 : next]];
  if (before === undefined || after === undefined) return 0;
  return after.x === before.x ? after.y : before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x);
}

function costOf(
  label: Label,
  { name, points: own }: NamedLine,
  lines: readonly NamedLine[],
  placed: readonly { readonly name: string; readonly label: Label }[],
  height: number,
): number {
  let cost = 0;
  for (const width of widths) {
    const box = boxOf(label, name, width);
    if (box.left < 0 || box.right > width || box.top < -18 || box.bottom > height - 2) cost += 10_000;
    // The numbers of the scale stand at the start.
    if (box.left < 44) cost += 200;
    for (const other of placed) if (overlap(box, boxOf(other.label, other.name, width))) cost += 1000;
    for (const { name: other, points } of lines) {
      // Where two lines are near, a name could be that of either.
      const distance = other === name ? near : Math.abs(heightAt(points, label.x) - heightAt(own, label.x));
      cost += Math.max(0, near - distance) * 3;
      for (const [index, point] of points.entries()) {
        const next = points[index + 1];
        if (next !== undefined) cost += lengthInside(box, point, next, width) * 8;
      }
    }
  }
  return cost;
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

function boxOf({ x, y, anchor }: Label, name: string, width: number): Box {
  const long = name.length * letter;
  const left = x * width - (anchor === 'end' ? long : anchor === 'middle' ? long / 2 : 0);
  return { left, right: left + long, top: y - 12, bottom: y + 4 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How much of a line from `a` to `b` lies in a box, in pixels across and down (Liang and Barsky 1984). */
function lengthInside(box: Box, a: Point, b: Point, width: number): number {
  const [dx, dy] = [(b.x - a.x) * width, b.y - a.y];
  let [from, to] = [0, 1];
  const edges: readonly (readonly [number, number])[] = [
    [-dx, a.x * width - box.left],
    [dx, box.right - a.x * width],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ];
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return 0;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}
