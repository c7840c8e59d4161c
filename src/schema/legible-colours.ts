/** Which ink stands on which ground, and whether the colours that a publication chooses leave each of them legible. */
import { contrast, luminance } from './contrast.ts';

export type Theme = 'day' | 'night';
export type Pair = Readonly<Record<Theme, string>>;

/** The colours of the design that text is set in or on, as `src/styles/tokens.css` has them (a test compares the two). */
export const designColours = {
  paper: { day: '#f4efe5', night: '#161310' },
  ink: { day: '#1a1613', night: '#ece5d9' },
  'ink-2': { day: '#5e554b', night: '#b3a99b' },
  signal: { day: '#bf310b', night: '#ff7a4d' },
  mark: { day: '#f7d3c3', night: '#5a2410' },
  flood: { day: '#f2502a', night: '#0d0b09' },
  'flood-ink': { day: '#1a1613', night: '#ff7a4d' },
  'flood-2': { day: '#1a1613', night: '#ece5d9' },
  'flood-knock': { day: '#fff7ec', night: '#ece5d9' },
} as const satisfies Readonly<Record<string, Pair>>;

type ColourName = keyof typeof designColours;

/** Ink, ground, and the least contrast after WCAG 2.2: 4.5 for text, 7 for what is read at length, 3 for drawings and large type. */
export const inksOnGrounds: readonly (readonly [ink: ColourName, ground: ColourName, least: number])[] = [
  ['ink', 'paper', 7],
  ['ink-2', 'paper', 4.5],
  ['signal', 'paper', 4.5],
  ['ink', 'mark', 4.5],
  ['ink-2', 'mark', 4.5],
  ['flood-ink', 'flood', 4.5],
  ['flood-2', 'flood', 4.5],
  ['flood-knock', 'flood', 3],
  ['paper', 'ink', 7],
];

const words: Readonly<Record<ColourName, string>> = {
  paper: 'the paper',
  ink: 'the text',
  'ink-2': 'the small text',
  signal: 'the signal ink',
  mark: 'the ground of marked words',
  flood: 'the cover',
  'flood-ink': 'the text on the cover',
  'flood-2': 'the small text on the cover',
  'flood-knock': 'the large letters on the cover',
};

/** A colour that was chosen and cannot stay. */
export interface Illegible {
  readonly name: string;
  readonly theme: Theme;
  readonly message: string;
  readonly fix: string;
}

/** For each chosen colour the pair that is hardest to read, where it is too hard; one for a pair of two chosen colours. */
export function illegibleColours(chosen: Readonly<Record<string, Pair | undefined>>): readonly Illegible[] {
  return (['day', 'night'] as const).flatMap((theme) => {
    const valueOf = (name: ColourName): string => (chosen[name] ?? designColours[name])[theme];
    const found = new Map<ColourName, { of: ColourName; other: ColourName; ratio: number; least: number }>();
    for (const [ink, ground, least] of inksOnGrounds) {
      const ratio = contrast(valueOf(ink), valueOf(ground));
      const [of, other] = chosen[ink] ? [ink, ground] : [ground, ink];
      if (ratio >= least || !chosen[of]) continue;
      const known = found.get(of);
      if (!known || ratio / least < known.ratio / known.least) found.set(of, { of, other, ratio, least });
    }
    return [...found.values()].map(({ of, other, ratio, least }) => ({
      name: of,
      theme,
      message: `"${valueOf(of)}" is too near to ${words[other]} (${valueOf(other)}): their contrast is ${rounded(ratio)} to 1, and ${least} is the least that can be read.`,
      fix: `Choose a ${luminance(valueOf(other)) > 0.18 ? 'darker' : 'lighter'} colour.`,
    }));
  });
}

/** Downwards, so that what is too little is never called enough. */
function rounded(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
