/** Bytes → text. What is not UTF-8 is said, never guessed. */
import { mayHoldUnseen, unseenIn } from '../../base/unseen.ts';

export interface DecodedText {
  readonly text: string;
  /** Sentences about what is wrong with it. */
  readonly doubts: readonly string[];
}

/** Two letters of Windows-1252 that stand for one of UTF-8: Ã© for é, â€™ for ’. */
const mojibake = /Ã[\u0080-\u00BF]|â€[\u0098\u0099\u009C\u009D™œ“”¦]|Â[\u00A0-\u00BF]/g;

export function decodeBytes(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8').decode(bytes);
  const invalid = text.match(/\uFFFD/g)?.length ?? 0;
  return {
    text: text.replace(/\r\n?/g, '\n'),
    doubts: [...(invalid > 0 ? [`${invalid} characters are not UTF-8; each stands as \uFFFD.`] : []), ...doubtsOf(text)],
  };
}

/** Texts that were encoded twice before they came here: there is no telling which way is right, so they stay. */
export function doubtsOf(text: string): readonly string[] {
  const twice = text.match(mojibake)?.length ?? 0;
  return twice > 2
    ? [`${twice} places look like text that was encoded twice (${text.match(mojibake)?.[0] ?? ''}); they stay as they are.`]
    : [];
}

/** Without characters that no reader could see and `check` refuses. */
export function withoutUnseen(text: string): string {
  if (!mayHoldUnseen(text)) return text;
  let clean = text.toWellFormed();
  for (const sign of unseenIn(clean)) clean = clean.replaceAll(sign, '');
  return clean;
}
