/** Typographic spaces: no line break beside certain characters, no space where a script has none. */
import type { QuoteMarks } from './quote-marks.ts';
import { cjk } from './scripts.ts';

interface Stretch {
  /** Not changed. */
  readonly fixed: boolean;
  readonly marks: QuoteMarks;
}

const [noBreak, narrow] = ['\u00A0', '\u202F'];
const touching = String.raw`["'“”‘’]?`;
const seam = new RegExp(String.raw`(?<=${cjk.source}${touching})\r?\n(?=${touching}${cjk.source})`, 'gu');

/** The texts of one sentence, without the line ends between Chinese or Japanese letters (CSS Text 3, segment breaks). */
export function joinLines(texts: readonly string[], stretches: readonly Stretch[]): readonly string[] {
  if (!texts.some((text) => text.includes('\n'))) return texts;
  return texts.map((text, index) => {
    if (stretches[index]?.fixed || !text.includes('\n')) return text;
    const before = texts[index - 1]?.slice(-2) ?? '';
    const after = texts[index + 1]?.slice(0, 2) ?? '';
    return (before + text + after).replace(seam, '').slice(before.length, after === '' ? undefined : -after.length);
  });
}

/** Adds no-break spaces between a number and its unit, and in French beside punctuation: `5 €`, `10 %`, `Oui !`, `« Non »`. */
export function setSpaces(texts: readonly string[], stretches: readonly Stretch[]): string[] {
  return texts.map((text, index) => {
    const stretch = stretches[index];
    if (stretch?.fixed !== false) return text;
    const bound = text.replace(/(?<=\p{Nd})[ \n](?=[%‰٪]|\p{Sc}|°[CF])/gu, noBreak);
    return stretch.marks.spaced ? setFrenchSpaces(bound) : bound;
  });
}

/** By the rules of the Imprimerie nationale: narrow before `; ! ?` and inside quotation marks, full width before the colon. Only where a space was typed. */
function setFrenchSpaces(text: string): string {
  return text
    .replace(/[ \n](?=[;!?])/g, narrow)
    .replace(/[ \n](?=:)/g, noBreak)
    .replace(/([«‹])[ \n\u202F]+/g, `$1${narrow}`)
    .replace(/[ \n\u202F]+(?=[»›])/g, narrow);
}
