/** Letters in the form in which texts and queries are compared: without case, accents and typographic variants. */

/** Letters that Unicode does not decompose, with the letters that people type instead. A final sigma becomes a sigma. */
const alike: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', ß: 'ss', œ: 'oe', æ: 'ae', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ɐ: 'a', ə: 'e', ς: 'σ' },
};
const undecomposed = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu');

/** Of small letters: `łódź` → `lódź`. */
export function undecomposedLetters(text: string): string {
  return text.replace(undecomposed, (letter) => alike[letter] ?? letter);
}

/** The digits zero to nine in Arabic, Persian and Devanagari. */
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;

/** Small letters and digits without marks: `Łódź` → `lodz`, `ﬁn` → `fin`, `Ｃ` → `c`. */
export function fold(word: string): string {
  return lettersOf(word, () => '');
}

/** As `fold`, but keeps the vowel signs of Indic and other scripts, which are no accents: each becomes a letter that occurs nowhere else. */
export function foldExactly(word: string): string {
  return lettersOf(word, (mark) => (isAccent.test(mark) ? '' : String.fromCodePoint(yi + ((mark.codePointAt(0) ?? 0) & 0x3ff))));
}

/** Marks that people leave out when they type. */
const isAccent = /[\p{sc=Inherited}\p{sc=Common}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}]/u;

/** The first syllable of the Yi script: a range of a thousand letters that Pagefind does not change. */
const yi = 0xa000;

function lettersOf(word: string, signOf: (mark: string) => string): string {
  // A fast path: most words are plain.
  if (/^[a-z\d]*$/i.test(word)) return word.toLowerCase();
  return undecomposedLetters(word.normalize('NFKD').toLowerCase())
    .replace(digits, (digit) => String((digit.charCodeAt(0) - (digit < '\u0900' ? 0 : 6)) & 0xf))
    .replace(/\p{M}/gu, signOf)
    .replace(/[^\p{L}\p{N}]|\u0640/gu, '');
}
