/** A date in another format → its probable meaning, and how to write it. */
import type { Words } from './explain-zod-issue.ts';
import { isMoment } from './is-date.ts';
import { readDate } from './read-date.ts';

interface DateField {
  /** A field for a moment accepts a day too. */
  readonly wanted: 'day' | 'moment';
  /** BCP 47. */
  readonly language: string;
  /** Whether it is in a file, where `check --fix` can correct it. */
  readonly isInFile: boolean;
}

/** Undefined if the meaning is unclear. */
export function explainDate(typed: string, { wanted, language, isInFile }: DateField): Words | undefined {
  const orCheck = (what: string): string => (isInFile ? `, or let check write ${what}: npm run check -- --fix` : '.');
  const [first, second] = readDate(typed, language);
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const days = [first, second].map(({ day }) => day);
    return {
      message: `"${typed}" can be read as ${days.join(' and as ')}.`,
      fix: `Write the one that is meant, ${days.join(' or ')}.`,
    };
  }
  const { day, time, offset } = first;
  if (time === undefined) return { message: `"${typed}" is not a date in the form used here.`, fix: `Write ${day}${orCheck('it')}` };
  if (wanted === 'day') return { message: `"${typed}" is not a date in the form used here.`, fix: `Write ${day}.` };
  if (offset === undefined)
    return {
      message: `"${typed}" does not say its offset from UTC.`,
      fix: `Write it behind the time (${day}T${time}+01:00)${orCheck('that of the zone of the site')}`,
    };
  const moment = `${day}T${time}${offset}`;
  return isMoment(moment)
    ? { message: `"${typed}" is not a moment in the form used here.`, fix: `Write ${moment}${orCheck('it')}` }
    : undefined;
}
