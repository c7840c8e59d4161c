/** The strokes of a horn. */
import { describe, expect, test } from 'vitest';
import { type Horn, hornSize, hornStrokes, tickSize } from '../../../../../../src/designs/review/components/home/horn-strokes.ts';

const ofLengths = (lengths: readonly number[]) => lengths.map((length) => ({ length, lead: length === 1 }));
const earlierOf = (count: number) => ofLengths(even(count)).map((each) => ({ ...each, lead: false, earlier: true as const }));
const strokesOf = (...lengths: readonly number[]) => hornStrokes(ofLengths(lengths)).strokes;
const even = (count: number) => Array.from({ length: count }, (_, index) => (index + 1) / count);
const gapsOf = ({ strokes, ticks }: Horn) => {
  const all = [...ticks.map((x) => ({ x, width: tickSize.width })), ...strokes];
  return all.slice(1).map(({ x }, index) => x - (all[index]?.x ?? 0) - (all[index]?.width ?? 0));
};
const endOf = ({ strokes }: Horn) => (strokes.at(-1)?.x ?? 0) + (strokes.at(-1)?.width ?? 0);

describe('the strokes of a horn', () => {
  test.each([[6], [12], [60]])('of %i pieces fill its width, and do not touch', (count) => {
    const horn = hornStrokes(ofLengths(even(count)));
    expect(horn.ticks).toEqual([]);
    expect(horn.strokes[0]?.x).toBe(0);
    expect(endOf(horn)).toBeCloseTo(hornSize.width, 0);
    for (const gap of gapsOf(horn)) expect(gap).toBeGreaterThan(2);
  });

  test.each([[1], [3], [5]])('of %i pieces stand close together at its end, after ticks that begin at its start', (count) => {
    const horn = hornStrokes(ofLengths(even(count)));
    expect(horn.ticks[0]).toBe(0);
    expect(horn.ticks.length).toBeGreaterThan(10);
    expect(endOf(horn)).toBeCloseTo(hornSize.width, 0);
    const gaps = gapsOf(horn);
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 0);
    expect(gaps[0]).toBeGreaterThan(25);
    expect(gaps[0]).toBeLessThan(30);
  });

  test('of earlier issues are thin, however long, before those of this one', () => {
    const horn = hornStrokes([...earlierOf(9), ...ofLengths([0.7, 1])]);
    const thin = horn.strokes.filter((stroke) => stroke.earlier);
    expect(new Set(thin.map(({ width }) => width))).toEqual(new Set([3]));
    expect(new Set(thin.map(({ height }) => height)).size).toBe(9);
    for (const { width } of horn.strokes.slice(9)) expect(width).toBeGreaterThan(2 * 3);
    expect(endOf(horn)).toBeCloseTo(hornSize.width, 0);
  });

  test.each([[21], [57]])('and %i earlier ones fill the picture without a tick', (count) => {
    const horn = hornStrokes([...earlierOf(count), ...ofLengths([0.9, 0.95, 1])]);
    expect(horn.ticks).toEqual([]);
    expect(horn.strokes[0]?.x).toBe(0);
    expect(endOf(horn)).toBeCloseTo(hornSize.width, 0);
    for (const gap of gapsOf(horn)) expect(gap).toBeGreaterThan(2);
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
