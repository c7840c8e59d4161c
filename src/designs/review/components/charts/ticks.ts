/** The round numbers or dates along the foot of a chart, and which of them give way on a phone. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { placeText, timeTicks } from '../../../../charts/figure-text.ts';
import type { Anchor } from './label-places.ts';

export interface Tick {
  /** Percent. */
  readonly x: number;
  readonly anchor: Anchor;
  readonly text: string;
  /** Left out where there is no room for all. */
  readonly minor: boolean;
}

interface Mark {
  /** From 0 to 1. */
  readonly x: number;
  readonly text: string;
}

/** Widths of a chart in pixels: on a narrow phone, and on the narrowest page where all its marks are shown. */
const [narrow, wide] = [276, 600];
/** Of 13 px Libre Franklin on average, and the least distance of two words. */
const [letter, space] = [7.2, 8];

/** Some six of them; between whole numbers there are no others. */
export function numberTicks(places: readonly number[], language: string): readonly Tick[] {
  const scale = scaleLinear([Math.min(...places), Math.max(...places)], [0, 1]);
  const whole = places.every(Number.isInteger);
  return fittingTicks((count) =>
    scale
      .ticks(count)
      .filter((tick) => !whole || Number.isInteger(tick))
      .map((tick) => ({ x: scale(tick), text: placeText(tick, language) })),
  );
}

/** `places` are milliseconds since 1970. */
export function dateTicks(places: readonly number[], language: string): readonly Tick[] {
  const scale = scaleUtc([Math.min(...places), Math.max(...places)], [0, 1]);
  return fittingTicks((count) => {
    const ticks = scale.ticks(count);
    const texts = timeTicks(ticks, language);
    return ticks.map((tick, index) => ({ x: scale(tick), text: texts[index] ?? '' }));
  });
}

function fittingTicks(marksOf: (count: number) => readonly Mark[]): readonly Tick[] {
  const choices = [6, 5, 4, 3, 2].map(marksOf);
  const fitting = choices.filter((choice) => fit(choice, wide));
  // Best are those that name both ends.
  const marks = fitting.find((choice) => choice[0]?.x === 0 && choice.at(-1)?.x === 1) ?? fitting[0] ?? choices.at(-1) ?? [];
  const every =
    [1, 2, 3].find((step) =>
      fit(
        marks.filter((_, index) => index % step === 0),
        narrow,
      ),
    ) ?? marks.length;
  return marks.map((mark, index) => ({ ...mark, x: Math.round(mark.x * 1e5) / 1000, anchor: anchorOf(mark), minor: index % every !== 0 }));
}

/** Whether the words keep their distance. */
function fit(marks: readonly Mark[], width: number): boolean {
  const stretches = marks.map((mark) => {
    const [anchor, long] = [anchorOf(mark), mark.text.length * letter];
    const left = mark.x * width - (anchor === 'start' ? 0 : anchor === 'end' ? long : long / 2);
    return { left, right: left + long };
  });
  return stretches.every(({ right }, index) => right + space <= (stretches[index + 1]?.left ?? Infinity));
}

/** At the edges the words stay inside, on a phone too. */
function anchorOf({ x, text }: Mark): Anchor {
  const half = (text.length * letter) / 2;
  return x * narrow < half ? 'start' : (1 - x) * narrow < half ? 'end' : 'middle';
}
