/** The strokes of a horn. */
import { describe, expect, test } from 'vitest';
import { hornSize, hornStrokes, smallHornSize } from '../../../../../../src/designs/review/components/home/horn-strokes.ts';

const ofLengths = (lengths: readonly number[]) => lengths.map((length) => ({ length, lead: length === 1 }));
const strokesOf = (...lengths: readonly number[]) => hornStrokes(ofLengths(lengths));
const even = (count: number) => Array.from({ length: count }, (_, index) => (index + 1) / count);
const gapsOf = (strokes: ReturnType<typeof hornStrokes>) =>
  strokes.slice(1).map(({ x }, index) => x - (strokes[index]?.x ?? 0) - (strokes[index]?.width ?? 0));

describe('the strokes of a horn', () => {
  test.each([[6], [12], [60]])('of %i pieces fill its width, and do not touch', (count) => {
    const strokes = strokesOf(...even(count));
    expect(strokes[0]?.x).toBe(0);
    const last = strokes.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(hornSize.width, 0);
    for (const gap of gapsOf(strokes)) expect(gap).toBeGreaterThan(2);
  });

  test.each([[1], [3], [5]])('of %i pieces stand close together at its start', (count) => {
    const strokes = strokesOf(...even(count));
    expect(strokes[0]?.x).toBe(0);
    for (const gap of gapsOf(strokes)) expect(gap).toBeCloseTo(26, 0);
  });

  test('of earlier issues are thin, however long, before those of this one', () => {
    const earlier = ofLengths(even(9)).map((each) => ({ ...each, lead: false, earlier: true as const }));
    const strokes = hornStrokes([...earlier, ...ofLengths([0.7, 1])]);
    const thin = strokes.filter((stroke) => stroke.earlier);
    expect(new Set(thin.map(({ width }) => width))).toEqual(new Set([3]));
    expect(new Set(thin.map(({ height }) => height)).size).toBe(9);
    for (const { width } of strokes.slice(9)) expect(width).toBeGreaterThan(2 * 3);
    for (const gap of gapsOf(strokes)) expect(gap).toBeCloseTo(26, 0);
  });

  test('of a full year before this issue stay within the picture', () => {
    const earlier = ofLengths(even(57)).map((each) => ({ ...each, lead: false, earlier: true as const }));
    const strokes = hornStrokes([...earlier, ...ofLengths([0.9, 0.95, 1])]);
    const last = strokes.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(hornSize.width, 0);
    for (const gap of gapsOf(strokes)) expect(gap).toBeGreaterThan(2);
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

test('small horns can be compared: a length has one height in all of them, and none is wider than its place', () => {
  const small = (...lengths: readonly number[]) => hornStrokes(ofLengths(lengths), { small: true });
  expect(small(0.5)[0]?.height).toBe(small(0.1, 0.5, 1)[1]?.height);
  const last = small(...even(60)).at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(smallHornSize.width + 1);
});
