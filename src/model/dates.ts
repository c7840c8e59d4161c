/** Days and moments, always in the time zone of the site, never that of the machine. */

/** A point in time, with its day in the publication's zone. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly instant: number;
  /** The calendar day in the site's zone, `2026-01-31`. */
  readonly day: string;
  /** As written: a day, or RFC 3339. Valid in the `datetime` attribute of `time`. */
  readonly written: string;
}

/** A valid `YYYY-MM-DD` (midnight in `zone`) or RFC 3339 text → the moment it names. */
export function momentOf(written: string, zone: string): Moment {
  const isDay = written.length === 10;
  const instant = isDay ? startOfDay(written, zone) : Date.parse(written);
  return { instant, day: isDay ? written : dayOf(instant, zone), written };
}

/** The calendar day of an instant in a zone. */
export function dayOf(instant: number, zone: string): string {
  const { year, month, day } = wallClock(instant, zone);
  return `${year}-${month}-${day}`;
}

const oneDay = 24 * 60 * 60 * 1000;

/** By zone and day: thousands of articles share days, and `Intl.DateTimeFormat` is slow. */
const starts = new Map<string, number>();

/** The first instant of a day in a zone: midnight, or the next instant if a clock change skips midnight or the whole day. */
export function startOfDay(day: string, zone: string): number {
  const key = `${zone} ${day}`;
  const start = starts.get(key) ?? findStart(day, zone);
  starts.set(key, start);
  return start;
}

function findStart(day: string, zone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Near a clock change two offsets are possible: the earlier instant counts, if it is in the day.
  const before = midnight - offsetAt(midnight - oneDay, zone);
  const after = midnight - offsetAt(midnight + oneDay, zone);
  const earlier = Math.min(before, after);
  return before === after || dayOf(earlier, zone) >= day ? earlier : Math.max(before, after);
}

/** A time of day (`09:00:00`) in a zone as RFC 3339; undefined if a clock change skips or repeats it. */
export function momentAt(day: string, time: string, zone: string): string | undefined {
  const asIfUtc = Date.parse(`${day}T${time}Z`);
  const offsets = new Set([asIfUtc - oneDay, asIfUtc, asIfUtc + oneDay].map((instant) => offsetAt(instant, zone)));
  const fitting = [...offsets].filter((offset) => offsetAt(asIfUtc - offset, zone) === offset);
  const [offset] = fitting;
  return offset === undefined || fitting.length > 1 ? undefined : `${day}T${time}${writtenOffset(offset)}`;
}

function writtenOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${hours}:${rest}`;
}

function offsetAt(instant: number, zone: string): number {
  // The year after 9999 has five digits, which are not parsed: the last days of 9999 use an earlier instant.
  const { year, month, day, hour, minute, second } = wallClock(Math.min(instant, lastInstant), zone);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(Math.min(instant, lastInstant) / 1000) * 1000;
}

const lastInstant = Date.parse('9999-12-31T00:00:00Z') - 24 * 60 * 60 * 1000;

type Clock = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>>;

function wallClock(instant: number, zone: string): Clock {
  const clock = { year: '', month: '', day: '', hour: '', minute: '', second: '' };
  for (const { type, value } of formatFor(zone).formatToParts(instant)) {
    if (type in clock) clock[type as keyof Clock] = type === 'year' ? value.padStart(4, '0') : value;
  }
  return clock;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, format);
  return format;
}
