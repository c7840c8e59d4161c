/** Words of a query and of a text, as they are compared: without case and accents. */

import { editDistance, slipsIn } from './edit-distance.ts';

export interface Searched {
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** Whether a piece really holds each word of a query, as it begins or in another ending, and each phrase in quotation marks as it stands. */
export function holdsWords(piece: Searched, query: string): boolean {
  return holdsEach(piece, query, isFormOf) && holdsPhrases(piece, query);
}

/** Whether it holds each word but for a slip or two of the finger. */
export function nearlyHoldsWords(piece: Searched, query: string): boolean {
  if (query.includes('"')) return false;
  return holdsEach(piece, query, (word, asked) => {
    const slips = slipsIn(asked);
    return Math.abs(word.length - asked.length) <= slips && editDistance(word, asked) <= slips;
  });
}

function holdsPhrases({ content, meta }: Searched, query: string): boolean {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => wordsOf(phrase).join(' '));
  const texts = [content, ...Object.values(meta)].map((text) => ` ${wordsOf(text ?? '').join(' ')} `);
  return phrases.every((phrase) => texts.some((text) => text.includes(` ${phrase} `)));
}

/** Whether for each word of a query it holds one that is meant by it. */
export function holdsEach({ content, meta }: Searched, query: string, isMeant: (word: string, asked: string) => boolean): boolean {
  const words = [...new Set(wordsOf([content, ...Object.values(meta)].join(' ')))];
  return wordsOf(query).every((asked) => words.some((word) => isMeant(word, asked)));
}

/** `leases` and `leasing` are forms of `lease`, `least` is none, though the index files all three under one stem. */
export function isFormOf(word: string, asked: string): boolean {
  // Other scripts write words without a space between them, or put small words before them.
  if (word.startsWith(asked) || (!/[\p{Script=Latin}\p{N}]/u.test(asked) && word.includes(asked))) return true;
  for (let length = asked.length - 1; length >= Math.max(3, asked.length - 3); length--) {
    const isEnding = endings.has(asked.slice(length)) && endings.has(word.slice(length));
    if (isEnding && word.startsWith(asked.slice(0, length))) return true;
  }
  return false;
}

/** By which words of the languages of the engine are bent; whoever adds a language adds its own. */
const endings: ReadonlySet<string> = new Set(
  ' e y s es ed er ers or ors ing ings ion ions ly ies ied ier n en em ern end ung ungen te ten'.split(' '),
);

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Small letters without their accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
