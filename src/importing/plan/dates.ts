/** Dates as other programs write them → a day, or a moment with its offset. */
import { isMoment, isPlainDate } from '../../schema/fields/is-date.ts';
import { momentAt } from '../../model/dates.ts';

const numbers =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T| +)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? *(Z|UTC|GMT|[+-]\d{1,2}:?(?:\d{2})?)?)?$/i;

/** Undefined where nothing, or nothing certain, is said. A time without an offset is that of `zone`. */
export function readMoment(typed: string, zone: string): string | undefined {
  const text = typed.trim();
  const [found, year = '', month = '', date = '', hour, minute = '', second = '00', offset] = numbers.exec(text) ?? [];
  if (found === undefined) return inWords(text);
  const day = `${year}-${two(month)}-${two(date)}`;
  if (!isPlainDate(day)) return undefined;
  if (hour === undefined) return day;
  const time = `${two(hour)}:${minute}:${second}`;
  if (offset === undefined) {
    if (time === '00:00:00') return day;
    return validTime(time) ? (momentAt(day, time, zone) ?? day) : day;
  }
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  const written = /^[a-z]/i.test(offset) ? `${day}T${time}Z` : `${day}T${time}${sign}${two(hours)}:${minutes}`;
  if (isMoment(written)) return written.replace(/[+-]00:00$/, 'Z');
  // An offset larger than any on earth: what it says is still one moment.
  const asIfUtc = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(asIfUtc)) return day;
  const shift = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return withoutFraction(new Date(asIfUtc - shift));
}

/** `Wed, 12 Mar 2014 10:00:00 GMT`, `March 12, 2014`. A date of numbers alone, 3/4/2014, has two meanings. */
function inWords(text: string): string | undefined {
  if (!/[a-z]{3}/i.test(text) || !/\d{4}/.test(text) || text.length > 60) return undefined;
  const named = /(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{2}:?\d{2})$/i.test(text) && /\d:\d\d/.test(text);
  const parsed = new Date(named ? text : `${text} UTC`);
  if (Number.isNaN(parsed.getTime())) return undefined;
  const written = named ? withoutFraction(parsed) : parsed.toISOString().slice(0, 10);
  return isMoment(written) || isPlainDate(written) ? written : undefined;
}

function withoutFraction(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function two(number: string): string {
  return number.padStart(2, '0');
}

function validTime(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time);
}
