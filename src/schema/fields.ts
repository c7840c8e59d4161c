/** The kinds of value that fields are made of, shared by all schemas. */
import { z } from 'astro/zod';

/** Text in one line or several, in NFC, trimmed, not empty, at most `limit` characters. */
export function text(limit: number) {
  return z
    .string()
    .normalize('NFC')
    .trim()
    .min(1)
    .max(limit)
    .superRefine((value, context) => {
      // Escapes of YAML can bring in what no editor shows: control characters, and those that turn the order of signs around.
      if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(value.replace(/[\n\t]/g, ''))) {
        refuse(context, 'A character stands here that no reader could see.', 'Delete it and type the words again.');
      }
    });
}

/** A name as it stands in an address: small letters and digits of any script, joined by single hyphens, not only digits. */
export const slug = z
  .string()
  .normalize('NFC')
  .max(80)
  .superRefine((value, context) => {
    // Letters that have no small form, such as 𝐀, are as small as they can be.
    if (!/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(value) || value !== value.toLowerCase()) {
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

/** A language tag after BCP 47 that `Intl` knows how to read: `en`, `en-GB`, `ar`. */
export const languageTag = z.string().superRefine((value, context) => {
  if (!isLanguageTag(value)) refuse(context, `"${value}" is not a language tag.`, 'Write a tag such as en, en-GB, de or ar.');
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
  const calendar = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (calendar && !isPlainDate(calendar[0])) {
    const reason = Number(calendar[2]) > 12 || calendar[2] === '00' ? `there is no month ${calendar[2]}` : 'that month has no such day';
    return refuse(context, `"${value}" is not a date: ${reason}.`, fix);
  }
  const withoutOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(value);
  refuse(context, withoutOffset ? `"${value}" does not say its offset from UTC.` : `"${value}" is not a date in the form used here.`, fix);
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

function isLanguageTag(value: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(value).length > 0;
  } catch {
    return false;
  }
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
