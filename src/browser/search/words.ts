/**
 * Splits a text into words, in the same way for the index and for a query. Words end where a reader sees a boundary: at a dash, a slash, an
 * apostrophe. Scripts without spaces (Han, kana, Thai) are split into pairs of letters, so that every part of them is found without a dictionary.
 */
import { fold, foldExactly } from './letters.ts';

export interface Word {
  /** Offsets in the text: of the first letter, and behind the last one. Pairs overlap. */
  readonly start: number;
  readonly end: number;
  /** The form in the index, before Pagefind removes the ending. */
  readonly token: string;
  /** The token for exactly this form. */
  readonly exact: string;
  /** Tokens of other words that also find this one: the whole compound, or the parts of a compound. */
  readonly also: readonly string[];
}

/** The end of a sealed token: the letter wynn, which no query contains, prevents a stemmer from removing an ending. */
export const seal = 'ƿ';

/** The token for exactly this form. */
export function sealed(form: string): string {
  return form + seal;
}

/** Characters that are neither seen nor typed: soft hyphens, joiners, marks of direction. */
const unseen = '\\u00ad\\u034f\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff';
const unspaced = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}]';

const anyWord = patternOf(
  `[[\\p{L}\\p{N}]--${unspaced}]`,
  `[\\p{M}${unseen}]`,
  `(?<unit>[${unspaced}&&[\\p{L}\\p{N}]][\\p{M}\\uff9e\\uff9f${unseen}]*)`,
  '(?<picture>(?![©®™])\\p{Extended_Pictographic})',
);
/** A simpler pattern for texts with Latin letters only: ten times as fast. */
const latinWord = patternOf(
  '[A-Za-z\\d\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f]',
  '\\u00ad',
);
const isLatin = /^[\0-\u007f\u00a0-\u024f\u2010-\u2027\u2030-\u203a]*$/;

function patternOf(letter: string, mark: string, ...others: readonly string[]): RegExp {
  const kinds = [
    // Letters with signs that form one name: C#, C++, R&D, .NET.
    `(?<signed>(?<!${letter})(?:[A-Za-z][#♯]|${letter}{1,12}\\+\\+)(?!${letter}))`,
    `(?<initials>(?<!${letter})${letter}{1,3}(?:&${letter}{1,3})+(?!${letter}))`,
    `(?<dotted>(?<![${letter}\\p{Pe}\\p{Pf}\\p{Pc}[\\p{Po}--[…,;:\\/·•¿¡]]])\\.(?!\\d)${letter}{2,})`,
    `(?<word>${letter}(?:${letter}|${mark})*)`,
  ];
  return new RegExp([...others, ...kinds].join('|'), 'gv');
}

export function wordsIn(text: string): readonly Word[] {
  const matches = [...text.matchAll(isLatin.test(text) ? latinWord : anyWord)];
  const words: Word[] = [];
  /** The last words, joined as one compound. */
  let compound = '';
  for (let place = 0; place < matches.length; place++) {
    const match = matches[place];
    const following = matches[place + 1];
    if (!match) continue;
    const isAdjacent = following !== undefined && following.index === match.index + match[0].length;
    const word = wordOf(match, isAdjacent ? following.groups?.['unit'] : undefined);
    if (word.token === '') continue;
    const before = words.at(-1);
    const isPart =
      before !== undefined &&
      word.start === before.end + 1 &&
      isJoint(text[before.end] ?? '', before, word) &&
      match.groups?.['word'] !== undefined;
    compound = isPart ? compound + word.token : word.token;
    words.push(isPart ? { ...word, also: [...word.also, compound] } : word);
  }
  return words;
}

/** As `wordsIn`, but without the single letter at the end of a run of pairs: in an article, more letters may follow it. */
export function wordsOfQuery(text: string): readonly Word[] {
  const words = wordsIn(text);
  const [before, last] = words.slice(-2);
  const isUnit = (word: Word | undefined): boolean => word?.token.startsWith(seal) === true;
  const endsRun = isUnit(before) && isUnit(last) && before?.end === last?.end;
  return endsRun ? words.slice(0, -1) : words;
}

/** `next`: the following letter of a script without spaces, with which this one forms a pair. */
function wordOf(match: RegExpExecArray, next: string | undefined): Word {
  const { unit, signed, initials, dotted, picture, word = '' } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length + (next?.length ?? 0);
  const made = (token: string, also: readonly string[]): Word => ({ start, end, token, exact: token, also });
  if (unit !== undefined) return made(seal + codesOf(unit) + codesOf(next ?? ''), next === undefined ? none : [seal + codesOf(unit)]);
  if (signed !== undefined) return made(fold(signed) + (signed.endsWith('+') ? 'plusplus' : 'sharp'), [fold(signed)]);
  if (initials !== undefined) {
    const parts = initials.split('&').map(fold);
    return made(parts.join('and'), parts);
  }
  if (dotted !== undefined) return made(`dot${fold(dotted)}`, [fold(dotted)]);
  if (picture !== undefined) return made(`emoji${picture.codePointAt(0)}`, none);
  const token = fold(word);
  const isBehindDot = start > 0 && match.input[start - 1] === '.' && /^\p{L}/u.test(word);
  const parts = token === word ? none : partsOf(word);
  return { start, end, token, exact: foldExactly(word), also: isBehindDot ? [...parts, `dot${token}`] : parts };
}

const none: readonly string[] = [];

/** `CoreWeave` → `core`, `weave`. */
function partsOf(word: string): readonly string[] {
  return /\p{Ll}\p{Lu}/u.test(word) ? word.split(/(?<=\p{Ll})(?=\p{Lu})/u).map(fold) : none;
}

/** Each letter by its code number, which no stemmer and no browser's segmenter splits. */
function codesOf(unit: string): string {
  const letters = unit.normalize('NFKD').replace(new RegExp(`[${unseen}]`, 'gv'), '');
  return [...letters].map((each) => String(each.codePointAt(0)).padStart(6, '0')).join('');
}

/** Whether two words are parts of one: `e-mail`, `don’t`, `1,000`, the Hebrew `צה״ל`. */
function isJoint(between: string, before: Word, { token }: Word): boolean {
  if (/^[-\u2010\u2011'\u2019\u02bc\u05f3\u05f4]$/.test(between)) return true;
  return /^[,.\u00a0\u202f]$/.test(between) && /^\d{1,3}$/.test(before.token) && /^\d{3}$/.test(token);
}
