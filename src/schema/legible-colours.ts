/** Checks the chosen colours for contrast. `flood` needs no check: a design derives the other colours so that any cover works. */
import { black, contrast, luminance, nearestTone, white } from '../base/contrast.ts';

export type Theme = 'day' | 'night';
/** # and six hexadecimal digits each. */
export type Pair = Readonly<Record<Theme, string>>;

/** Minimum contrasts (WCAG 2.2): 4.5 for text, 7 for long text and readers who want more contrast, 3 for drawings and large type. */
export const least = { text: 4.5, length: 7, drawing: 3 } as const;

/** The paper of the default design, if a publication chooses only `signal` (a test compares the two). */
export const defaultPaper = { day: '#f4efe5', night: '#161310' } as const satisfies Pair;

/** A chosen colour that is refused. */
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

/** A paper on which no ink has enough contrast; otherwise a signal colour without enough contrast to the paper. Not both, since a new paper changes the second. */
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

/** Rounds down, so that an insufficient contrast is never shown as sufficient. */
function rounded(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
