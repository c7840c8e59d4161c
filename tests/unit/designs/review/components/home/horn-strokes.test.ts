/** The strokes of a horn. */
import { describe, expect, test } from 'vitest';
import { hornSize, hornStrokes } from '../../../../../../src/designs/review/components/home/horn-strokes.ts';

const strokesOf = (...lengths: readonly number[]) => hornStrokes(lengths.map((length) => ({ length, lead: length === 1 })));

describe('the strokes of a horn', () => {
  test.each([[2], [3], [5], [12], [60]])('of %i pieces fill its width, and do not touch', (count) => {
    const strokes = strokesOf(...Array.from({ length: count }, (_, index) => (index + 1) / count));
    expect(strokes[0]?.x).toBe(0);
    const last = strokes.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(hornSize.width, 0);
    for (const [index, { x, width }] of strokes.entries()) expect(x + width).toBeLessThan(strokes[index + 1]?.x ?? Infinity);
  });

  test('are from 40 to 200 high, from the shortest piece to the longest', () => {
    expect(strokesOf(0.2, 0.6, 1).map(({ height }) => height)).toEqual([40, 120, 200]);
    expect(strokesOf(1).map(({ height }) => height)).toEqual([200]);
  });

  test('differ little where the pieces do', () => {
    expect(strokesOf(0.95, 1).map(({ height }) => height)).toEqual([184, 200]);
  });

  test('stand on one axis', () => {
    for (const { y, height } of strokesOf(0.1, 0.4, 0.7, 1)) expect(y + height / 2).toBe(hornSize.height / 2);
  });
});
