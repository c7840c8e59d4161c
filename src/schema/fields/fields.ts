/** The types of fields, shared by all schemas. */
import { roles } from './field-roles.ts';
import { z } from 'astro/zod';
import { bytesIn } from '../../base/bytes-in.ts';
import { decodedPath } from '../../base/decoded-path.ts';
import { exportAs } from '../export-as.ts';
import { isMoment, isPlainDate } from './is-date.ts';
import { isLanguage } from '../language.ts';
import { limits } from '../limits.ts';
import { blankWords, isBlank, unseenIn, unseenWords } from '../../base/unseen.ts';

/** Text of one or more lines, in NFC, trimmed, not empty, at most `limit` characters. */
export function text(limit: number) {
  return z
    .string()
    .normalize('NFC')
    .trim()
    .min(1)
    .max(limit)
    .superRefine((value, context) => {
      const found = unseenIn(value);
      if (value !== '' && isBlank(value)) refuse(context, blankWords.message, blankWords.fix);
      else if (found.length > 0) {
        const { message, fix } = unseenWords(found);
        refuse(context, message, fix);
      }
    });
}

/** A name in an address: lower-case letters and digits of any script, joined by single hyphens, not only digits, at most 80 bytes. */
export const slug = z
  .string()
  .normalize('NFC')
  .superRefine((value, context) => {
    if (value === '') refuse(context, 'The slug is empty.', 'Write small letters and digits, joined by hyphens.');
    else if (bytesIn(value) > limits.slugBytes.most) {
      refuse(context, limits.slugBytes.message(value.length > 40 ? `${value.slice(0, 40)}…` : value), limits.slugBytes.fix);
      // Letters without a lower case, such as 𝐀, are accepted.
    } else if (
      !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u.test(value) ||
      /\p{Default_Ignorable_Code_Point}/u.test(value) ||
      value !== value.toLowerCase()
    ) {
      refuse(context, `"${value}" cannot stand in an address.`, `Use small letters and digits, joined by hyphens${likeSlug(value)}`);
    } else if (/^\d+$/.test(value)) {
      refuse(context, `"${value}" is only digits, which are the addresses of further pages of a list.`, 'Add a word to it.');
    } else if (isDevice(value)) {
      refuse(context, ...deviceWords(value));
    }
  });

/** The slug of the typed text, after a colon; a full stop if there is no obvious one: in C++ and R&D the signs matter. */
function likeSlug(typed: string): string {
  const letters = typed.replace(/[\p{Default_Ignorable_Code_Point}'’]/gu, '').toLowerCase();
  const meant = letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^[-\p{M}]+|-$/gu, '');
  return meant !== typed && !/[+#&%$€£@]/.test(typed) && slug.safeParse(meant).success ? `: ${meant}` : '.';
}

/** Whether Windows treats the name as a device, with any extension: `aux`, `con.txt`. */
export function isDevice(name: string): boolean {
  return /^(?:aux|con|nul|prn|(?:com|lpt)[\d¹²³])(?:\.|$)/i.test(name);
}

export function deviceWords(name: string): [message: string, fix: string] {
  return [`"${name}" is the name of a device on Windows, where no file can have this name.`, 'Add a word to it.'];
}

/** A reference to a person, a category or an article. Whether it exists is checked when all files are read. */
export const reference = text(200);

/** A calendar day, `2026-01-31`. */
export const plainDate = z
  .string()
  .superRefine((value, context) => {
    if (!isPlainDate(value)) refuseDate(context, value, 'day', 'Write the day as YYYY-MM-DD: 2026-01-31.');
  })
  .meta(roles('day'));

/** A calendar day (midnight in the site's time zone), or a moment as RFC 3339 with its offset. */
export const dateOrMoment = z
  .string()
  .superRefine((value, context) => {
    if (!isPlainDate(value) && !isMoment(value)) {
      refuseDate(context, value, 'moment', 'Write YYYY-MM-DD (2026-01-31), or a moment with its offset (2026-01-31T09:00:00+01:00).');
    }
  })
  .meta(roles('moment'));

/** An absolute address, http or https. */
export const webAddress = z.string().superRefine((value, context) => {
  if (!/^https?:\/\/[^\s/]/i.test(value) || !URL.canParse(value) || unseenIn(value).length > 0) {
    refuse(context, `"${value}" is not a web address.`, 'Write it whole, beginning with https://.');
  }
});

/** A language tag (BCP 47): `en`, `en-GB`, `ar`; also of a dead language, `la`. */
export const languageTag = z.string().superRefine((value, context) => {
  if (isLanguage(value)) return;
  const hyphenated = value.replaceAll('_', '-');
  refuse(
    context,
    `"${value}" is not a language tag.`,
    isLanguage(hyphenated) ? `Write ${hyphenated}, with a hyphen.` : 'Write a tag such as en, en-GB, de or ar.',
  );
});

/** The language of the publication: one for which `Intl` can format dates and numbers. */
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
  const path = decodedPath(value);
  if (isPathOf(/.\.(avif|gif|jpe?g|png|webp)$/i, path)) return;
  const fix = insteadOfSvg(path) ?? exportAs(value) ?? 'Name an avif, gif, jpg, png or webp file by its path from here, as ./picture.jpg.';
  refuse(context, `"${value}" is not a picture beside this file.`, fix);
});

/** A drawing in SVG, or a picture file, beside the file that names it. */
export const markPath = z.string().superRefine((value, context) => {
  if (isPathOf(/.\.(avif|gif|jpe?g|png|svg|webp)$/i, decodedPath(value))) return;
  const fix = exportAs(value) ?? 'Name an svg, png, avif, gif, jpg or webp file by its path from here, as ./logo.svg.';
  refuse(context, `"${value}" is not a picture beside this file.`, fix);
});

function isPathOf(endings: RegExp, path: string): boolean {
  return /^(\.{1,2}\/)?[^\\:?#%]+$/.test(path) && !path.startsWith('/') && endings.test(path);
}

/** The picture of an article is cropped like a photograph; a drawing belongs in the text. */
function insteadOfSvg(path: string): string | undefined {
  return /\.svg$/i.test(path)
    ? 'A drawing in SVG can stand in the text. Here, name one that was saved as png, avif, gif, jpg or webp.'
    : undefined;
}

/** A colour: # and six hexadecimal digits. */
export const colour = z.string().superRefine((value, context) => {
  if (!/^#[\da-f]{6}$/i.test(value))
    refuse(context, `"${value}" is not a colour.`, 'Write # and six digits from 0 to f, in quotes: "#bf310b".');
});

/** Adds an issue with a message and a fix in the writer's words. */
export function refuse(context: z.RefinementCtx, message: string, fix: string, path: PropertyKey[] = []): void {
  context.addIssue({ code: 'custom', message, params: { fix }, path });
}

function refuseDate(context: z.RefinementCtx, value: string, wanted: 'day' | 'moment', fix: string): void {
  const [read = '', day = '', time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?)?/i.exec(value) ?? [];
  const [, month = '', monthDay = ''] = day.split('-');
  // The meaning of a date can depend on the language of the publication, so explain-date.ts explains it later.
  const say = (message: string): void => context.addIssue({ code: 'custom', message, params: { fix, wanted } });
  if (value.trim() === '') return say('No date stands here.');
  if (day !== '' && day < '1000') return say(`"${value}" is before the year 1000, where the calendar used here begins.`);
  if (month === '00' || month > '12') return say(`"${value}" is not a date: there is no month ${month}.`);
  if (day !== '' && !isPlainDate(day)) return say(`"${value}" is not a date: that month has no day ${monthDay}.`);
  if (time !== undefined && !isMoment(`${day}T${time}Z`)) return say(`"${value}" is not a moment: no clock shows ${time}.`);
  if (time !== undefined && read === value) return say(`"${value}" does not say its offset from UTC.`);
  const [offset] = /^[+-]\d\d:[0-5]\d$/.exec(value.slice(read.length)) ?? [];
  if (offset !== undefined && read[10] === 'T')
    return say(`The offset ${offset} in "${value}" is larger than any on earth, which reach from -12:00 to +14:00.`);
  if (/^[+-]\d\d:?(\d\d)?$/.test(value.slice(read.length)))
    return say(`The offset in "${value}" is not one of two numbers with a colon, such as +01:00.`);
  say(`"${value}" is not a date in the form used here.`);
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
