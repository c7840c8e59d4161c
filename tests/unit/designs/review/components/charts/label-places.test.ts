import { expect, test } from 'vitest';
import { placeLabels } from '../../../../../../src/designs/review/components/charts/label-places.ts';

/** Where the words reach, at a width in pixels. */
function boxesAt(width: number, names: readonly string[], labels: ReturnType<typeof placeLabels>) {
  return labels.map(({ x, y, anchor }, index) => {
    const long = (names[index] ?? '').length * 7;
    const left = x * width - (anchor === 'end' ? long : anchor === 'middle' ? long / 2 : 0);
    return { left, right: left + long, top: y - 12, bottom: y + 4 };
  });
}

test.each([
  [
    'a fan',
    ['all paper', 'half and half', 'all cash'],
    [
      [250, 0],
      [190, 60],
      [125, 125],
    ],
  ],
  [
    'a bundle',
    ['one', 'two', 'three', 'four'],
    [
      [120, 60],
      [125, 70],
      [130, 80],
      [135, 90],
    ],
  ],
])('the names of %s keep clear of each other and stay inside, on a phone and on a page', (_case, names, ends) => {
  const lines = names.map((name, index) => ({
    name,
    points: [
      { x: 0, y: ends[index]?.[0] ?? 0 },
      { x: 1, y: ends[index]?.[1] ?? 0 },
    ],
  }));
  const labels = placeLabels(lines, 250);
  for (const width of [300, 640]) {
    const boxes = boxesAt(width, names, labels);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(index + 1)) {
        expect(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBe(false);
      }
    }
  }
});
