/** Checks days and moments in the format of the frontmatter. */

/** A valid day, from the year 1000. */
export function isPlainDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match || value < '1000') return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** RFC 3339 with an offset; seconds are optional. */
export function isMoment(value: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(value);
  return match?.[1] !== undefined && isPlainDate(match[1]) && hasFourDigits(Date.parse(value));
}

/** Whether the year has four digits in every zone. */
function hasFourDigits(instant: number): boolean {
  return instant >= Date.parse('1000-01-02T00:00:00Z') && instant < Date.parse('9999-12-30T00:00:00Z');
}
