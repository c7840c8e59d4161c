/** Days and moments at which programs go wrong: around midnight, leap days, and days on which the clocks change. */
import fc from 'fast-check';
import { isMoment } from '../../src/schema/fields/is-date.ts';

const days = [
  ...[
    '1000-01-01',
    '1969-12-31',
    '1970-01-01',
    '1999-12-31',
    '2000-02-29',
    '2011-12-29',
    '2011-12-30',
    '2011-12-31',
    '2024-02-29',
    '2025-12-31',
  ],
  ...[
    '2026-01-01',
    '2026-03-08',
    '2026-03-28',
    '2026-03-29',
    '2026-04-05',
    '2026-10-25',
    '2026-10-26',
    '2026-11-01',
    '2026-11-21',
    '2026-11-22',
  ],
  ...['2026-11-23', '2026-12-31', '2027-01-01', '2028-02-29', '9999-12-31'],
];
const times = ['00:00:00', '00:00:00.001', '00:30', '01:30:00', '02:30:00', '12:00:00', '23:59:59', '23:59:59.999'];
const offsets = ['Z', '+00:00', '-00:00', '+01:00', '-05:00', '+05:45', '+14:00', '-12:00'];

/** Some of them change their clocks at midnight, by half an hour, or have skipped a whole day. */
export const zones = fc.constantFrom(
  ...['UTC', 'Europe/London', 'America/Los_Angeles', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'Pacific/Kiritimati'],
  ...['Australia/Lord_Howe', 'America/Asuncion', 'Africa/Casablanca', 'Asia/Beirut'],
);

const written = fc.tuple(fc.constantFrom(...days), fc.constantFrom(...times), fc.constantFrom(...offsets));

/** As a writer says when a piece appears; always one that is taken. */
export const publicationDate = fc.oneof(
  fc.constantFrom(...days),
  written.map(([day, time, offset]) => `${day}T${time}${offset}`).filter(isMoment),
);

/** A moment of building, in milliseconds since 1970: those above, and a millisecond to either side. */
export const instant = fc
  .tuple(written, fc.constantFrom(-1, 0, 1))
  .map(([[day, time, offset], off]) => Date.parse(`${day}T${time}${offset}`) + off)
  .filter((now) => now < Date.parse('9999-12-01T00:00:00Z'));

/** Whether a date has come, by what the calendar on the wall of the zone shows. */
export function hasCome(date: string, zone: string, now: number): boolean {
  if (date.length > 10) return Date.parse(date) <= now;
  const {
    year = '',
    month,
    day,
  } = Object.fromEntries(
    new Intl.DateTimeFormat('en', { timeZone: zone, calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return `${year.padStart(4, '0')}-${month}-${day}` >= date;
}
