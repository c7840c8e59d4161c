/** Text → the name it has in an address. The only slugifier of hashtags and series. */

/** Signs that carry meaning become words; `C++` and `C#` are two languages. */
const signs: readonly (readonly [RegExp, string])[] = [
  // What only steers how its neighbours are drawn: joiners, soft hyphens, marks of direction, emoji selectors.
  [/[\p{Cf}\p{Me}\p{Variation_Selector}]/gu, ''],
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
  return cutBytes(slug, 80).replace(/-+$/, '');
}

const isAscii = /^[\0-\x7F]*$/;

/** The form in which two names are the same on every disk: NFC and without case. */
export function foldCase(text: string): string {
  // Most names have none of what takes the time.
  if (isAscii.test(text)) return text.toLowerCase();
  // 'İ'.toLowerCase() is an i and a combining dot, which no writer would expect to differ from an i.
  return text.normalize('NFC').toLowerCase().replaceAll('i\u0307', 'i').normalize('NFC');
}

function cutBytes(text: string, limit: number): string {
  const encoder = new TextEncoder();
  // Counting one by one is slow, and most texts are not too long.
  if (text.length * 3 <= limit || encoder.encode(text).length <= limit) return text;
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}
