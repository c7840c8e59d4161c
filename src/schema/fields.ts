/** The kinds of value that fields are made of, shared by all schemas. */
import { z } from 'astro/zod';
import { isLanguage } from './language.ts';
import { unseenIn, unseenWords } from './unseen.ts';

/** Text in one line or several, in NFC, trimmed, not empty, at most `limit` characters. */
export function text(limit: number) {
  return z
    .string()
    .normalize('NFC')
    .trim()
    .min(1)
    .max(limit)
    .superRefine((value, context) => {
      if (unseenIn(value).length > 0) refuse(context, unseenWords.message, unseenWords.fix);
    });
}

/** A name as it stands in an address: small letters and digits of any script, joined by single hyphens, not only digits, at most 80 bytes. */
export const slug = z
  .string()
  .normalize('NFC')
  .superRefine((value, context) => {
    if (value === '') refuse(context, 'The slug is empty.', 'Write small letters and digits, joined by hyphens: rent-freeze.');
    else if (new TextEncoder().encode(value).length > 80) {
      refuse(
        context,
        `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}" is too long for an address, which holds 80 letters of English, or fewer of other scripts.`,
        'Shorten it.',
      );
      // Letters that have no small form, such as 𝐀, are as small as they can be.
    } else if (!/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(value) || value !== value.toLowerCase()) {
      refuse(context, `"${value}" cannot stand in an address.`, 'Use small letters and digits, joined by hyphens: rent-freeze.');
    } else if (/^\d+$/.test(value)) {
      refuse(context, `"${value}" is only digits, which are the addresses of further pages of a list.`, 'Add a word to it.');
    }
  });

/** The name that another file gives to something: a person, a subject, a piece. Whether there is one is known when all files are. */
export const reference = text(200);

/** A calendar day, `2026-01-31`. */
export const plainDate = z.string().superRefine((value, context) => {
  if (!isPlainDate(value)) refuseDate(context, value, 'Write the day as YYYY-MM-DD: 2026-01-31.');
});

/** A calendar day (midnight in the site's time zone), or a moment as RFC 3339 with its offset. */
export const dateOrMoment = z.string().superRefine((value, context) => {
  if (!isPlainDate(value) && !isMoment(value)) {
    refuseDate(context, value, 'Write YYYY-MM-DD (2026-01-31), or a moment with its offset (2026-01-31T09:00:00+01:00).');
  }
});

/** An absolute web address, http or https. */
export const webAddress = z.string().superRefine((value, context) => {
  if (!/^https?:\/\/[^\s/]/i.test(value) || !URL.canParse(value)) {
    refuse(context, `"${value}" is not a web address.`, 'Write it whole, beginning with https://.');
  }
});

/** A language tag after BCP 47: `en`, `en-GB`, `ar`, also of a language that nobody speaks any more, `la`. */
export const languageTag = z.string().superRefine((value, context) => {
  if (isLanguage(value)) return;
  const hyphenated = value.replaceAll('_', '-');
  refuse(
    context,
    `"${value}" is not a language tag.`,
    isLanguage(hyphenated) ? `Write ${hyphenated}, with a hyphen.` : 'Write a tag such as en, en-GB, de or ar.',
  );
});

/** The language of a whole publication: one in which dates and numbers can be written. */
export const publicationLanguage = languageTag.superRefine((value, context) => {
  if (isLanguage(value) && Intl.DateTimeFormat.supportedLocalesOf(value).length === 0) {
    refuse(
      context,
      `Dates cannot be written in the language "${value}".`,
      'Write that of your menus and dates, such as en; each piece may name its own.',
    );
  }
});

/** A zone of the IANA time zone database. */
export const timeZone = z.string().superRefine((value, context) => {
  if (!isTimeZone(value)) refuse(context, `"${value}" is not a time zone.`, 'Write its IANA name, such as Europe/London or UTC.');
});

/** A picture file beside the file that names it. */
export const picturePath = z.string().superRefine((value, context) => {
  if (!/^(\.{1,2}\/)?[^\\:?#%]+\.(avif|gif|jpe?g|png|webp)$/i.test(value) || value.startsWith('/')) {
    refuse(
      context,
      `"${value}" is not a picture beside this file.`,
      'Name an avif, gif, jpg, png or webp file by its path from here: ./harbour.jpg.',
    );
  }
});

/** A colour as six hexadecimal digits after #. */
export const colour = z.string().superRefine((value, context) => {
  if (!/^#[\da-f]{6}$/i.test(value))
    refuse(context, `"${value}" is not a colour.`, 'Write # and six digits from 0 to f, in quotes: "#bf310b".');
});

/** Says no in the writer's words: the fact, and the way out. */
export function refuse(context: z.RefinementCtx, message: string, fix: string, path: PropertyKey[] = []): void {
  context.addIssue({ code: 'custom', message, params: { fix }, path });
}

function refuseDate(context: z.RefinementCtx, value: string, fix: string): void {
  const [read = '', day = '', time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?)?/i.exec(value) ?? [];
  const [, month = '', monthDay = ''] = day.split('-');
  const say = (message: string): void => refuse(context, message, fix);
  if (value.trim() === '') return say('No date stands here.');
  if (day !== '' && day < '1000') return say(`"${value}" is before the year 1000, where the calendar used here begins.`);
  if (month === '00' || month > '12') return say(`"${value}" is not a date: there is no month ${month}.`);
  if (day !== '' && !isPlainDate(day)) return say(`"${value}" is not a date: that month has no day ${monthDay}.`);
  if (time !== undefined && !isMoment(`${day}T${time}Z`)) return say(`"${value}" is not a moment: no clock shows ${time}.`);
  if (time !== undefined && read === value) return say(`"${value}" does not say its offset from UTC.`);
  if (/^[+-]\d\d:?(\d\d)?$/.test(value.slice(read.length)))
    return say(`The offset in "${value}" is not one of two numbers with a colon, such as +01:00.`);
  const parts = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(value);
  const meant = parts
    ?.slice(1)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const message = `"${value}" is not a date in the form used here.`;
  refuse(context, message, meant !== undefined && isPlainDate(meant) ? `Write ${meant}.` : fix);
}

/** A day that the calendar has, from the year 1000. */
export function isPlainDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match || value < '1000') return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** RFC 3339 with its offset; the seconds may be left out. */
export function isMoment(value: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(value);
  return match?.[1] !== undefined && isPlainDate(match[1]) && hasFourDigits(Date.parse(value));
}

/** Whether its year has four digits in every zone. */
function hasFourDigits(instant: number): boolean {
  return instant >= Date.parse('1000-01-02T00:00:00Z') && instant < Date.parse('9999-12-30T00:00:00Z');
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
