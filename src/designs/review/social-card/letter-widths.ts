/**
 * The widths of Newsreader's letters in the weight of titles, measured from the font. They are exact enough to choose the size of a title without
 * rendering it.
 */

/** Shares of the font size, rounded up to twentieths. */
const measured: readonly (readonly [width: number, letters: string])[] = [
  [0.25, ",.:j| '’‘·"],
  [0.3, '!()/;\\il'],
  [0.35, '"-I[]ft{}'],
  [0.4, 'Jrs“”„'],
  [0.45, '*?_czç«»'],
  [0.5, '`aegäéèàå'],
  [0.55, '+<=>S^bdhkoquvxy~öüø–×'],
  [0.6, '0123456789#$FLPnpñ'],
  [0.65, 'BERTZß…'],
  [0.7, 'CVY—'],
  [0.75, '&ADGKXwÄæ€'],
  [0.8, '%HNOQUÖÜ'],
  [0.9, 'mœ@'],
  [1, 'MW'],
];

const widths = new Map(measured.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Letters that are not listed count as wide ones. */
const otherLetter = 0.75;

/** The width of a text at font size 1, with `tracking` added to each letter. Rarely less than the rendered width. */
export function textWidth(text: string, tracking: number): number {
  return [...text.normalize('NFC')].reduce((sum, letter) => sum + (widths.get(letter) ?? otherLetter) + tracking, 0);
}
