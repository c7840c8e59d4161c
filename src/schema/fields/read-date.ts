/** A date in a common format (`20.11.2026`, `Nov 20, 2026`, `2026-11-20 09:00`) → its possible meanings. */
import { isPlainDate } from './is-date.ts';

export interface ReadDate {
  /** `2026-11-20`. */
  readonly day: string;
  /** `09:00:00`. */
  readonly time?: string;
  /** `+01:00` or `Z`; without it, the time is in the zone of the site. */
  readonly offset?: string;
}

/**
 * One if it has one meaning, two for `03/04/2026`, none if it is no date or not exact to the day. Months may be named in
 * English or in `language` (BCP 47), in full or abbreviated; digits may be those of any script.
 */
export function readDate(value: string, language: string): readonly ReadDate[] {
  const plain = withPlainDigits(value.normalize('NFC').trim());
  const [, days = plain, hour, minute = '', second = '00', half = '', zone] = clock.exec(plain) ?? [];
  const time = hour === undefined ? undefined : timeOf(hour, minute, second, half.toLowerCase());
  if (hour !== undefined && time === undefined) return [];
  const offset = zone === undefined ? undefined : offsetOf(zone);
  return daysOf(days, language).map((day) => ({ day, ...(time && { time }), ...(offset && { offset }) }));
}

/** The separator and a time of day: `T09:00`, ` 9:00 pm`, `, 09:00:00.5 +0100`. */
const clock =
  /^(.*?\d.*?)(?:[T,\s]+|\s+(?:at|um|à|alle)\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]m)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;

function timeOf(hour: string, minute: string, second: string, half: string): string | undefined {
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59 || (half !== '' && (hour === '0' || Number(hour) > 12))) return undefined;
  return `${twoDigits(hours)}:${minute}:${second}`;
}

function offsetOf(zone: string): string {
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
}

/** Words around numbers: ordinal suffixes, prepositions, words for year, month and day. */
const fillerWords = /^(?:st|nd|rd|th|er|de|del|of|the|den|le|la|el|il|a|am|г|года?|года|р|року|r|roku|年|月|日|년|월|일)$/;

function daysOf(text: string, language: string): readonly string[] {
  // With other characters it is no date.
  if (!/^[\p{L}\p{M}\d\s.,/\-'’]+$/u.test(text)) return [];
  const names = namesIn(language);
  const words = text.toLowerCase().match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word));
  const letters = words.filter((word) => !/^\d/.test(word) && !fillerWords.test(word) && !names.weekdays.has(word));
  const month = names.months.get(letters[0] ?? '');
  if (letters.length > 1 || (letters.length === 1 && month === undefined)) return [];
  const [a = '', b = '', c = ''] = numbers;
  if (month !== undefined) return numbers.length === 2 ? validDays(a.length === 4 ? [[a, month, b]] : [[b, month, a]]) : [];
  if (/^\d{8}$/.test(text)) return validDays([[text.slice(0, 4), Number(text.slice(4, 6)), text.slice(6)]]);
  if (numbers.length !== 3) return [];
  if (a.length === 4) return validDays([[a, Number(b), c]]);
  const dayFirst = validDays([[c, Number(b), a]]);
  // Every country that writes dates with points puts the day first.
  return text.includes('.') && dayFirst.length > 0 ? dayFirst : [...new Set([...dayFirst, ...validDays([[c, Number(a), b]])])];
}

/** The valid ones. A year has four digits. */
function validDays(dates: readonly (readonly [year: string, month: number, day: string])[]): readonly string[] {
  return dates
    .filter(([year, , day]) => year.length === 4 && day.length <= 2)
    .map(([year, month, day]) => `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`)
    .filter(isPlainDate);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Converts the digits of any script to ASCII. The digits of a script are consecutive code points, from 0. */
function withPlainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero--;
    return String((digit.codePointAt(0) ?? 0) - zero);
  });
}

interface Names {
  /** Lower-case name without a point → number of the month, from 1. Without names that two months share. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

const known = new Map<string, Names>();

function namesIn(language: string): Names {
  const names = known.get(language) ?? buildNames([...new Set(['en', language])]);
  known.set(language, names);
  return names;
}

function buildNames(languages: readonly string[]): Names {
  const months = new Map<string, number>();
  const shared = new Set<string>();
  const weekdays = new Set<string>();
  for (const language of languages) {
    for (const length of ['long', 'short'] as const) {
      for (let index = 1; index <= 12; index++) {
        for (const name of monthNames(language, length, index)) {
          if (months.has(name) && months.get(name) !== index) shared.add(name);
          else months.set(name, index);
        }
      }
      const weekday = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day++) weekdays.add(bare(weekday.format(Date.UTC(2026, 0, day))));
    }
  }
  months.set('sept', 9);
  for (const name of shared) months.delete(name);
  return { months, weekdays };
}

/** Alone and beside a day: Polish has listopad and 20 listopada, Hebrew adds a prefix. */
function monthNames(language: string, length: 'long' | 'short', month: number): readonly string[] {
  const day = Date.UTC(2026, month - 1, 15);
  const alone = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' }).format(day);
  const parts = new Intl.DateTimeFormat(language, { month: length, day: 'numeric', timeZone: 'UTC' }).formatToParts(day);
  const beside = parts.flatMap(({ type, value }, index) => {
    const [letters = ''] = /\p{L}*$/u.exec(parts[index - 1]?.value ?? '') ?? [];
    return type === 'month' ? [value, `${letters}${value}`] : [];
  });
  return [alone, ...beside].map(bare).filter((name) => /^\p{L}/u.test(name));
}

function bare(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('.', '').trim();
}
