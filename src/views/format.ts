/** Dates and numbers in the words of a language, in the time zone of the site. */
import type { Moment } from '../model/dates.ts';

export interface DateView {
  /** The value of the attribute `datetime` of a `time` element. */
  readonly iso: string;
  readonly text: string;
}

/** A day in full: "9 November 2026". */
export function dateView({ day, written }: Pick<Moment, 'day' | 'written'>, language: string): DateView {
  return { iso: written, text: dayText(day, language) };
}

/** `2026-11-09` in words. The day was already computed in the site's time zone, so it is not converted again. */
export function dayText(day: string, language: string): string {
  return wording(language, { dateStyle: 'long', timeZone: 'UTC' })(Date.parse(`${day}T00:00:00Z`));
}

/** A day without its year, in the short form of the language: "9 Nov", "9. Nov." in German. */
export function shortDayText(day: string, language: string): string {
  return wording(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })(Date.parse(`${day}T00:00:00Z`));
}

/** The time of day of an instant in a zone, "09:00". */
export function timeText(instant: number, language: string, timeZone: string): string {
  return wording(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })(instant);
}

/** `2026-11` in words: "November 2026", or "November" alone. */
export function monthText(month: string, language: string, { withYear }: { withYear: boolean }): string {
  const options = withYear ? ({ month: 'long', year: 'numeric' } as const) : ({ month: 'long' } as const);
  return wording(language, { ...options, timeZone: 'UTC' })(Date.parse(`${month}-01T00:00:00Z`));
}

/** `2026-11` in the short form of the language: "Nov", or "Nov 2026". */
export function shortMonthText(month: string, language: string, { withYear }: { withYear: boolean }): string {
  const options = withYear ? ({ month: 'short', year: 'numeric' } as const) : ({ month: 'short' } as const);
  return wording(language, { ...options, timeZone: 'UTC' })(Date.parse(`${month}-01T00:00:00Z`));
}

type Wording = (instant: number) => string;

const wordings = new Map<string, Wording>();

/** One function for each format. The same days are on thousands of pages, so each result is memoised. */
function wording(language: string, options: Intl.DateTimeFormatOptions): Wording {
  const key = JSON.stringify([language, options]);
  const known = wordings.get(key) ?? memoisedFormat(new Intl.DateTimeFormat(language, { calendar: 'gregory', ...options }));
  wordings.set(key, known);
  return known;
}

function memoisedFormat(format: Intl.DateTimeFormat): Wording {
  const texts = new Map<number, string>();
  return (instant) => {
    const text = texts.get(instant) ?? format.format(instant);
    texts.set(instant, text);
    return text;
  };
}

/** Minutes to read so many words, at 238 words a minute (Brysbaert 2019); at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 238));
}

/** Sorts as readers of the language expect. */
export function collatorFor(language: string): Intl.Collator {
  return new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
}
