/** A date as people write it (`20.11.2026`, `Nov 20, 2026`, `2026-11-20 09:00`) → what it can mean. */
import { isPlainDate } from './is-date.ts';

export interface ReadDate {
  /** `2026-11-20`. */
  readonly day: string;
  /** `09:00:00`. */
  readonly time?: string;
  /** `+01:00` or `Z`; a time without one is of the zone of the site. */
  readonly offset?: string;
}

/**
 * One where it can be read in one way, two for `03/04/2026`, none where it is no date, or says less than a day. Months may be named in
 * English or in `language` (BCP 47), in whole or in short; digits may be those of any script.
 */
export function readDate(value: string, language: string): readonly ReadDate[] {
  const plain = withPlainDigits(value.normalize('NFC').trim());
  const [, days = plain, hour, minute = '', second = '00', half = '', zone] = clock.exec(plain) ?? [];
  const time = hour === undefined ? undefined : timeOf(hour, minute, second, half.toLowerCase());
  if (hour !== undefined && time === undefined) return [];
  const offset = zone === undefined ? undefined : offsetOf(zone);
  return daysOf(days, language).map((day) => ({ day, ...(time && { time }), ...(offset && { offset }) }));
}

/** What stands before a time of day, and the time: `T09:00`, ` 9:00 pm`, `, 09:00:00.5 +0100`. */
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

/** Around numbers: the ending of an ordinal, a preposition, the word for a year, a day of the week. */
const between = /^(?:st|nd|rd|th|er|de|del|of|the|den|le|la|el|il|a|am|г|года?|года|р|року|r|roku|年|月|日|년|월|일)$/;

function daysOf(text: string, language: string): readonly string[] {
  // Whatever else stands there says something else.
  if (!/^[\p{L}\p{M}\d\s.,/\-'’]+$/u.test(text)) return [];
  const names = namesIn(language);
  const words = text.toLowerCase().match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word));
  const letters = words.filter((word) => !/^\d/.test(word) && !between.test(word) && !names.weekdays.has(word));
  const month = names.months.get(letters[0] ?? '');
  if (letters.length > 1 || (letters.length === 1 && month === undefined)) return [];
  const [a = '', b = '', c = ''] = numbers;
  if (month !== undefined) return numbers.length === 2 ? real(a.length === 4 ? [[a, month, b]] : [[b, month, a]]) : [];
  if (/^\d{8}$/.test(text)) return real([[text.slice(0, 4), Number(text.slice(4, 6)), text.slice(6)]]);
  if (numbers.length !== 3) return [];
  if (a.length === 4) return real([[a, Number(b), c]]);
  const dayFirst = real([[c, Number(b), a]]);
  // With points, the day comes first wherever they are used.
  return text.includes('.') && dayFirst.length > 0 ? dayFirst : [...new Set([...dayFirst, ...real([[c, Number(a), b]])])];
}

/** Those that the calendar has. A year has four digits. */
function real(dates: readonly (readonly [year: string, month: number, day: string])[]): readonly string[] {
  return dates
    .filter(([year, , day]) => year.length === 4 && day.length <= 2)
    .map(([year, month, day]) => `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`)
    .filter(isPlainDate);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Digits of any script as those of English: those of one script follow each other, from a 0 on. */
function withPlainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero--;
    return String((digit.codePointAt(0) ?? 0) - zero);
  });
}

interface Names {
  /** From 1, by a name in small letters without a point; one that two months share is none of them. */
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

/** As it stands alone, and beside a day: Polish has listopad and 20 listopada, Hebrew sets a letter before it. */
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
