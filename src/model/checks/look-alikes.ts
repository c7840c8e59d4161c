/** Warns about confusable names: letters of two scripts in one word, and names that look the same (Unicode UTS 39). */
import unhomoglyph from 'unhomoglyph';
import { problemAt, type Warning } from '../../problems/problem.ts';

/** A visible name, and where it is written. */
export interface Named {
  readonly name: string;
  readonly file: string;
  readonly line?: number | undefined;
  readonly field: string;
}

/** For names of one kind. Warns about the later of two names. */
export function lookAlikeWarnings(named: readonly Named[]): readonly Warning[] {
  // In ASCII only l, 1 and I look alike; they are compared only if another name has other letters.
  if (named.every(({ name }) => isAscii.test(name))) return [];
  const first = new Map<string, Named>();
  return named.flatMap((one) => {
    const mixed = mixedWord(one.name);
    if (mixed !== undefined) return [warning(one, `"${one.name}" mixes letters that look alike: ${mixed}.`, oneScript)];
    const key = skeleton(one.name);
    const other = first.get(key);
    if (!other) first.set(key, one);
    if (!other || other.name === one.name || (isAscii.test(other.name) && isAscii.test(one.name))) return [];
    return [warning(one, `"${one.name}" looks the same as "${other.name}" in ${other.file}.`, 'Give one of the two another name.')];
  });
}

const oneScript = 'Type the word again on one keyboard.';
const isAscii = /^[\0-\x7F]*$/;

function warning(place: Named, message: string, fix: string): Warning {
  return problemAt(place, { message, fix });
}

/** Equal for texts that look the same: https://www.unicode.org/reports/tr39/#Confusable_Detection, without invisible characters. */
function skeleton(text: string): string {
  const visible = isAscii.test(text) ? text : text.normalize('NFD').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return Array.from(visible, prototypeOf).join('').normalize('NFD');
}

const prototypes = new Map<string, string>();

/** The letter that another one looks like. Cached: the table is slow, and names share letters. */
function prototypeOf(letter: string): string {
  const known = prototypes.get(letter) ?? unhomoglyph(letter);
  prototypes.set(letter, known);
  return known;
}

/** Scripts with letters of the same shape. Chinese, Japanese and Korean are not here: they are mixed with Latin on purpose. */
const scripts = [
  { name: 'Latin', letter: /\p{Script=Latin}/u },
  { name: 'Greek', letter: /\p{Script=Greek}/u },
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u },
  { name: 'Armenian', letter: /\p{Script=Armenian}/u },
  { name: 'Cherokee', letter: /\p{Script=Cherokee}/u },
  { name: 'Coptic', letter: /\p{Script=Coptic}/u },
  { name: 'Lisu', letter: /\p{Script=Lisu}/u },
] as const;

/** Letters of formulas, used beside Latin: TNFα, IFNγ, λx, Δt. */
const ofFormulas = /^[αβγδεζηθκλμξπρστφχψωΓΔΘΛΞΠΣΦΨΩ]$/u;

/** Describes a letter of a word that is of another script than the rest, and does not look so; undefined if there is none. */
function mixedWord(text: string): string | undefined {
  if (isAscii.test(text)) return undefined;
  for (const [word] of text.normalize('NFC').matchAll(/\p{L}+/gu)) {
    const found = scripts.flatMap(({ name, letter }) => {
      const letters = [...word].filter((sign) => letter.test(sign));
      return letters.length > 0 ? [{ name, letters }] : [];
    });
    const [few, many] = found.toSorted((a, b) => a.letters.length - b.letters.length);
    if (!few || !many || !few.letters.every((letter) => isDisguised(letter, many.name))) continue;
    return `in "${word}", "${few.letters[0]}" is ${few.name} and the rest ${many.name}`;
  }
  return undefined;
}

function isDisguised(letter: string, among: string): boolean {
  if (among !== 'Latin') return shapesOf(among).has(skeleton(letter));
  return !ofFormulas.test(letter) && /^\p{Script=Latin}\p{M}*$/u.test(skeleton(letter));
}

const shapes = new Map<string, ReadonlySet<string>>();

/** The skeletons of the letters of a script. */
function shapesOf(script: string): ReadonlySet<string> {
  const letter = scripts.find(({ name }) => name === script)?.letter;
  const known = shapes.get(script) ?? new Set(basicLetters.filter((sign) => letter?.test(sign)).map(skeleton));
  shapes.set(script, known);
  return known;
}

/** Code points of the scripts above: Greek to Armenian, Cherokee, Coptic, Lisu. */
const basicLetters: readonly string[] = [
  [0x370, 0x58f],
  [0x13a0, 0x13ff],
  [0x2c80, 0x2cff],
  [0xa4d0, 0xa4ff],
].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)));
