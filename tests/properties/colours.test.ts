/** Whatever colours a publication chooses, check refuses them with advice that will do, or each ink of the site can be read on its ground. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { paletteOf } from '../../src/designs/review/colours/palette.ts';
import { contrast } from '../../src/base/contrast.ts';
import { inksOnGrounds } from '../../src/designs/review/colours/design-colours.ts';
import { type ChosenColours, illegibleColours } from '../../src/schema/legible-colours.ts';
import { itHolds } from './it-holds.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const chosen = fc.record({ day: colour, night: colour });
const pale = fc.record({ day: fc.constantFrom('#ffffff', '#f4efe5', '#e0f0ff'), night: fc.constantFrom('#000000', '#161310', '#001a33') });
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const colours: fc.Arbitrary<ChosenColours> = fc.record({
  paper: optional(fc.oneof(chosen, pale)),
  signal: optional(chosen),
  flood: optional(chosen),
});

itHolds(
  'advice on a colour is good advice',
  colours,
  (tried) => {
    expect(illegibleColours(advised(tried))).toEqual([]);
  },
  { tries: 300 },
);

itHolds(
  'each ink can be read on its ground',
  colours,
  (tried) => {
    const palette = paletteOf(advised(tried));
    for (const theme of ['day', 'night'] as const) {
      const weak = inksOnGrounds.filter(([ink, ground, least]) => contrast(palette[ink][theme], palette[ground][theme]) < least);
      expect(weak, `${theme}, ${JSON.stringify(palette)}`).toEqual([]);
      expect(contrast(palette['flood-knock'][theme], palette['flood-ink'][theme]), 'the stroke of the lead').toBeGreaterThan(1.3);
    }
  },
  { tries: 300 },
);

/** With the colours that check names in the place of those that it refuses: first the papers, then the inks on them. */
function advised(tried: ChosenColours): ChosenColours {
  return [0, 1].reduce((colours: ChosenColours) => {
    const mended = illegibleColours(colours).map(({ name, theme, fix }) => ({
      name,
      theme,
      advice: /"(#[\da-f]{6})"/.exec(fix)?.[1] ?? '',
    }));
    return mended.reduce((all: ChosenColours, { name, theme, advice }) => {
      const pair = all[name];
      return pair ? { ...all, [name]: { ...pair, [theme]: advice } } : all;
    }, colours);
  }, tried);
}
