/** Whether the colours that a publication chooses can be read. A design makes all others of them, so that any ground of a cover will do. */
import { black, contrast, luminance, nearestTone, white } from '../base/contrast.ts';

export type Theme = 'day' | 'night';
/** Six hexadecimal digits after #. */
export type Pair = Readonly<Record<Theme, string>>;

/** Contrasts after WCAG 2.2: 4.5 for text, 7 for what is read at length and for readers who want more, 3 for drawings and large type. */
export const least = { text: 4.5, length: 7, drawing: 3 } as const;

/** The paper of the default design, for a publication that chooses an ink alone (a test compares the two). */
export const defaultPaper = { day: '#f4efe5', night: '#161310' } as const satisfies Pair;

/** A colour that was chosen and cannot stay. */
export interface Illegible {
  readonly name: 'paper' | 'signal';
  readonly theme: Theme;
  readonly message: string;
  readonly fix: string;
}

export interface ChosenColours {
  readonly paper?: Pair | undefined;
  readonly signal?: Pair | undefined;
  readonly flood?: Pair | undefined;
}

/** The paper on which no ink can be read at length, and the signal ink that cannot be read on the paper; of the latter nothing is said while the former may change. */
export function illegibleColours({ paper = defaultPaper, signal }: ChosenColours): readonly Illegible[] {
  return (['day', 'night'] as const).flatMap((theme): Illegible[] => {
    const ground = paper[theme];
    if (!bearsText(ground)) {
      const most = rounded(bestContrast(ground));
      const message = `"${ground}" is a background on which long text cannot be read: the best text colour has a contrast of ${most} to 1, and ${least.length} is the least.`;
      return [{ name: 'paper', theme, message, fix: advice(ground, bearsText) }];
    }
    const ink = signal?.[theme];
    const canBeRead = (tone: string): boolean => contrast(tone, ground) >= least.text;
    if (ink === undefined || canBeRead(ink)) return [];
    const ratio = rounded(contrast(ink, ground));
    const message = `"${ink}" is too near to the paper (${ground}): their contrast is ${ratio} to 1, and ${least.text} is the least that can be read.`;
    return [{ name: 'signal', theme, message, fix: advice(ink, canBeRead) }];
  });
}

function bearsText(ground: string): boolean {
  return bestContrast(ground) >= least.length;
}

function bestContrast(ground: string): number {
  return Math.max(contrast(ground, black), contrast(ground, white));
}

function advice(colour: string, willDo: (tone: string) => boolean): string {
  const tone = nearestTone(colour, willDo) ?? black;
  return `Choose a ${luminance(tone) < luminance(colour) ? 'darker' : 'lighter'} colour, such as "${tone}".`;
}

/** Downwards, so that what is too little is never called enough. */
function rounded(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
