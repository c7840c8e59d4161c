/** Text → its slug in an address. All slugs of hashtags and series are made here. */
import { limits } from '../schema/limits.ts';

/** Signs with a meaning become words, because `C++` and `C#` are two languages. */
const signs: readonly (readonly [RegExp, string])[] = [
  // Removes characters without a glyph of their own: joiners, soft hyphens, marks of direction, selectors, fillers.
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
 * NFC, trimmed, in small letters independent of the locale. Letters, digits and marks of every script stay; all else becomes single hyphens. At most
 * 80 bytes, cut between characters. Empty when no character stays.
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

/** NFC without case. A `ß` does not change. */
export function foldCase(text: string): string {
  // A fast path: most names are ASCII.
  if (isAscii.test(text)) return text.toLowerCase();
  // 'İ'.toLowerCase() is an i and a combining dot, but authors expect an i.
  return text.normalize('NFC').toLowerCase().replaceAll('i\u0307', 'i').normalize('NFC');
}

/**
 * Equal for two names that are the same file on some disk: those of macOS and Windows ignore case, and treat `ß` as `ss`, `ſ` as `s`, `ﬁ` as `fi` and
 * `ς` as `σ` (https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt, full folding). The dotless `ı` stays a letter of its own.
 */
export function diskName(name: string): string {
  if (isAscii.test(name)) return name.toLowerCase();
  // One letter at a time: in a whole word, JavaScript gives the last Σ another small form.
  const letters = [...foldCase(name)].map((letter) => (letter === 'ı' ? letter : letter.toUpperCase().toLowerCase()));
  return foldCase(letters.join(''));
}

function cutBytes(text: string, limit: number): string {
  const encoder = new TextEncoder();
  // A fast path: counting bytes is slow, and most texts are short enough.
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
