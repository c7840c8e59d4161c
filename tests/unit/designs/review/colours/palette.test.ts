/** The colours that follow from those that a publication chooses. */
import { describe, expect, test } from 'vitest';
import { paletteOf } from '../../../../../src/designs/review/colours/palette.ts';
import { designColours } from '../../../../../src/designs/review/colours/design-colours.ts';

test('are those of the design where it chooses none', () => {
  expect(paletteOf(undefined)).toEqual(designColours);
  expect(paletteOf({})).toEqual(designColours);
});

describe('from a signal ink alone', () => {
  const green = paletteOf({ signal: { day: '#006b3c', night: '#5fd39b' } });

  test('the cover by day has it as its ground, and by night as its ink', () => {
    expect(green.flood.day).toBe('#006b3c');
    expect(green['flood-ink'].night).toBe('#5fd39b');
  });

  test('the text on the cover is pale where the ground is dark', () => {
    expect(green['flood-ink'].day).toBe(designColours.paper.day);
    expect(green['flood-2'].day).toBe(designColours.paper.day);
  });

  test('marked words lie on a tint of it', () => {
    const [red = 0, tint = 0] = [1, 3].map((at) => Number.parseInt(green.mark.day.slice(at, at + 2), 16));
    expect(tint).toBeGreaterThan(red);
  });

  test('the paper and its inks stay', () => {
    for (const name of ['paper', 'ink', 'ink-2', 'hair'] as const) expect(green[name]).toEqual(designColours[name]);
  });
});

test('from a cover alone the signal ink follows, as dark or as pale as can be read', () => {
  const { signal } = paletteOf({ flood: { day: '#ffd000', night: '#111111' } });
  expect(signal).toEqual({ day: '#826a00', night: '#ffd000' });
});

test('from a paper alone its inks, its hairlines and the cover by night follow', () => {
  const white = paletteOf({ paper: { day: '#ffffff', night: '#001a33' } });
  expect(white.ink).toEqual(designColours.ink);
  expect(white['ink-2'].day).not.toBe(designColours['ink-2'].day);
  expect(white.hair.night).not.toBe(designColours.hair.night);
  expect(white.flood).toEqual({ day: designColours.flood.day, night: '#00101f' });
});
