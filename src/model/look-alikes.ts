/** Names that a reader could take for others: letters of two scripts in one word, and names that look the same (Unicode UTS 39). */
import unhomoglyph from 'unhomoglyph';
import { problemAt, type Warning } from '../problems/problem.ts';

/** A name that readers see, and where it is written. */
export interface Named {
  readonly name: string;
  readonly file: string;
  readonly line?: number | undefined;
  readonly field: string;
}

/** Of names of one kind; the one that comes first has the better claim. */
export function lookAlikeWarnings(named: readonly Named[]): readonly Warning[] {
  // On a keyboard for English, nobody deceives but with l, 1 and I; that is looked at beside other letters only.
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

/** Equal for texts that look the same: https://www.unicode.org/reports/tr39/#Confusable_Detection, and without signs that leave no ink. */
function skeleton(text: string): string {
  const visible = isAscii.test(text) ? text : text.normalize('NFD').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return Array.from(visible, prototypeOf).join('').normalize('NFD');
}

const prototypes = new Map<string, string>();

/** The letter that another one looks like. To ask the table takes long, and names share their letters. */
function prototypeOf(letter: string): string {
  const known = prototypes.get(letter) ?? unhomoglyph(letter);
  prototypes.set(letter, known);
  return known;
}

/** Scripts with letters of one shape. Those of Chinese, Japanese and Korean stand beside Latin as they like. */
const scripts = [
  { name: 'Latin', letter: /\p{Script=Latin}/u },
  { name: 'Greek', letter: /\p{Script=Greek}/u },
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u },
  { name: 'Armenian', letter: /\p{Script=Armenian}/u },
  { name: 'Cherokee', letter: /\p{Script=Cherokee}/u },
  { name: 'Coptic', letter: /\p{Script=Coptic}/u },
  { name: 'Lisu', letter: /\p{Script=Lisu}/u },
] as const;

/** Letters that mean something beside others: TNFα, IFNγ, λx, Δt. */
const ofFormulas = /^[αβγδεζηθκλμξπρστφχψωΓΔΘΛΞΠΣΦΨΩ]$/u;

/** Which letter of a word is of another script than the rest, and looks as if it were not; undefined where none does. */
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

/** What the letters of a script look like. */
function shapesOf(script: string): ReadonlySet<string> {
  const letter = scripts.find(({ name }) => name === script)?.letter;
  const known = shapes.get(script) ?? new Set(basicLetters.filter((sign) => letter?.test(sign)).map(skeleton));
  shapes.set(script, known);
  return known;
}

/** Of the scripts above, as they stand in Unicode: Greek to Armenian, Cherokee, Coptic, Lisu. */
const basicLetters: readonly string[] = [
  [0x370, 0x58f],
  [0x13a0, 0x13ff],
  [0x2c80, 0x2cff],
  [0xa4d0, 0xa4ff],
].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)));
