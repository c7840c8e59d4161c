/** Text → the name it has in an address. The only slugifier of hashtags and series. */
import { limits } from '../schema/limits.ts';

/** Signs that carry meaning become words; `C++` and `C#` are two languages. */
const signs: readonly (readonly [RegExp, string])[] = [
  // What only steers how its neighbours are drawn, or leaves no ink: joiners, soft hyphens, marks of direction, selectors, fillers.
  [/[\p{Cf}\p{Me}\p{Default_Ignorable_Code_Point}]/gu, ''],
  [/(?<=\p{L}|\p{N})\+\+/gu, ' plus plus '],
  [/\+/g, ' plus '],
  [/(?<=^|[^\p{L}\p{N}])\.(?=\p{L})/gu, ' dot '],
  [/(?<=^|[^\p{L}\p{N}])\p{L}#/gu, '$& sharp '],
  [/&/g, ' and '],
  [/%/g, ' percent '],
  [/\$/g, ' dollar '],
  [/€/g, ' euro '],
  [/£/g, ' pound '],
  [/@/g, ' at '],
  [/['’]/g, ''],
];

/**
 * NFC, without outer space, in small letters whatever the locale; letters, digits and their marks of every script
 * stay, all else becomes single hyphens. At most 80 bytes, cut at a whole character. Empty when nothing stays.
 */
export function slugOf(text: string): string {
  let spoken = text.normalize('NFC').trim();
  for (const [sign, word] of signs) spoken = spoken.replace(sign, word);
  const slug = foldCase(spoken)
    .replace(/(?<![\p{L}\p{N}\p{M}])\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return cutBytes(slug, limits.slugBytes.most).replace(/-+$/, '');
}

const isAscii = /^[\0-\x7F]*$/;

/** NFC and without case: a `ß` stays what it is. */
export function foldCase(text: string): string {
  // Most names have none of what takes the time.
  if (isAscii.test(text)) return text.toLowerCase();
  // 'İ'.toLowerCase() is an i and a combining dot, which no writer would expect to differ from an i.
  return text.normalize('NFC').toLowerCase().replaceAll('i\u0307', 'i').normalize('NFC');
}

/**
 * The form in which two names are one on some disk: those of macOS and Windows know no case, and take `ß` for `ss`, `ſ` for `s`, `ﬁ`
 * for `fi` and `ς` for `σ` (https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt, full folding). The dotless `ı` is a letter of its own.
 */
export function diskName(name: string): string {
  if (isAscii.test(name)) return name.toLowerCase();
  // Letter by letter: JavaScript gives the last Σ of a word another small form.
  const letters = [...foldCase(name)].map((letter) => (letter === 'ı' ? letter : letter.toUpperCase().toLowerCase()));
  return foldCase(letters.join(''));
}

function cutBytes(text: string, limit: number): string {
  const encoder = new TextEncoder();
  // Counting one by one is slow, and most texts are not too long.
  if (text.length * 3 <= limit || encoder.encode(text).length <= limit) return text;
  let bytes = 0;
  let cut = '';
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > limit) break;
    cut += character;
  }
  return cut;
}
