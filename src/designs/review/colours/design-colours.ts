/** The colours of this design, and the pairs of text colour (ink) and background (ground) that it uses. */
import { least, type Pair } from '../../../schema/legible-colours.ts';

/** The values of `styles/colours.css`; a test compares the two. */
export const designColours = {
  paper: { day: '#f4efe5', night: '#161310' },
  sheet: { day: '#f4efe5', night: '#f4efe5' },
  ink: { day: '#1a1613', night: '#ece5d9' },
  'ink-2': { day: '#5e554b', night: '#b3a99b' },
  hair: { day: '#cfc6b7', night: '#3b352e' },
  signal: { day: '#bf310b', night: '#ff7a4d' },
  'signal-strong': { day: '#922405', night: '#ff8a5f' },
  mark: { day: '#f7d3c3', night: '#5a2410' },
  flood: { day: '#f2502a', night: '#0d0b09' },
  'flood-ink': { day: '#1a1613', night: '#ff7a4d' },
  'flood-2': { day: '#1a1613', night: '#ece5d9' },
  'flood-hair': { day: '#1a1613', night: '#4a423a' },
  'flood-knock': { day: '#fff7ec', night: '#ece5d9' },
} as const satisfies Readonly<Record<string, Pair>>;

export type ColourName = keyof typeof designColours;

/** Each pair of ink and ground, with its least contrast for any colours of a publication. */
export const inksOnGrounds: readonly (readonly [ink: ColourName, ground: ColourName, least: number])[] = [
  ['ink', 'paper', least.length],
  ['ink-2', 'paper', least.text],
  ['signal', 'paper', least.text],
  ['signal-strong', 'paper', least.length],
  ['ink', 'mark', least.text],
  ['ink-2', 'mark', least.text],
  ['flood-ink', 'flood', least.text],
  ['flood-2', 'flood', least.text],
  ['flood-knock', 'flood', least.drawing],
  ['paper', 'ink', least.length],
];
