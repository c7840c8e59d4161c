/** The frontmatter of an article: `content/articles/**`. Editors show the descriptions while a writer types. */
import { correction, source } from './fields/after-the-text.ts';
import { roles } from './fields/field-roles.ts';
import { z } from 'astro/zod';
import { contributors } from './fields/contributors.ts';
import { formerAddress } from './fields/former-address.ts';
import { formerHeadings } from './fields/former-headings.ts';
import { imported } from './fields/imported.ts';
import { dateOrMoment, languageTag, reference, refuse, slug, text, webAddress } from './fields/fields.ts';
import { isMoment } from './fields/is-date.ts';
import { leadPicture } from './fields/lead-picture.ts';

/** The kind of an article. Readers see it in words. */
export const kinds = ['opinion', 'analysis', 'editorial', 'letter', 'interview', 'review'] as const;
export type Kind = (typeof kinds)[number];

/** The layout of an article: in the columns of the publication, or over the whole page. */
export const displays = ['standard', 'feature'] as const;
export type Display = (typeof displays)[number];

const hashtag = text(80)
  .superRefine((value, context) => {
    if (/^[#＃]\s*(?:[#＃]|$)/u.test(value))
      refuse(context, `"${value}" is not a hashtag.`, 'Write its words, with at most one # before them, and then in quotes: "#AI bubble".');
    else if (/[“”„«»]/.test(value))
      refuse(context, `The quotation marks in ${value} are part of the hashtag.`, 'Use straight ones, ", around it, or none.');
  })
  .transform((value) => value.replace(/^[#＃]\s*/u, ''));

const series = z
  .strictObject({
    name: text(120).meta({ description: 'The name of the series, spelled the same in each part.', examples: ['The price of power'] }),
    part: z
      .int()
      .min(1)
      .max(999)
      .meta({ description: 'Which part this is, from 1.', examples: [2] }),
    description: text(600)
      .optional()
      .meta({
        description: 'What the series is about, for its page. One part says it.',
        examples: ['Four pieces on what a socket costs.'],
        ...roles('prose'),
      }),
    aliases: z
      .array(formerAddress)
      .default([])
      .meta({
        description: 'Former names of the series in its address; they lead to it. One part names them.',
        examples: [['power-and-price']],
      }),
  })
  .optional()
  .meta({ description: 'The series that the piece belongs to, with the fields below.' });

export const articleSchema = z
  .strictObject({
    title: text(300).meta({ description: 'The headline.', examples: ['The dock that nobody wanted'], ...roles('prose') }),
    standfirst: text(600)
      .optional()
      .meta({
        description: 'One or two sentences under the headline that say what is argued.',
        examples: ['Empty harbours are a decision, not a fate.'],
        ...roles('prose', 'private', 'search'),
      }),
    kind: z
      .enum(kinds)
      .optional()
      .meta({ description: `What the piece is, one of ${kinds.join(', ')}; site.yaml names the usual one.`, examples: ['analysis'] }),
    display: z
      .enum(displays)
      .default('standard')
      .meta({ description: 'How it is laid out; a feature has its picture over the whole width.', examples: ['feature'] }),
    published: dateOrMoment
      .optional()
      .meta({ description: 'When it appears. A day means midnight in the time zone of the site.', examples: ['2026-01-31'] }),
    updated: dateOrMoment.optional().meta({ description: 'When it was last changed in substance.', examples: ['2026-02-02'] }),
    authors: z
      .array(reference)
      .min(1)
      .max(30)
      .meta({ description: 'Who wrote it: file names in content/authors, without the ending.', examples: [['ada-quill']] }),
    contributors,
    categories: z
      .array(reference)
      .min(1)
      .max(30)
      .meta({ description: 'Where it belongs: paths in content/categories.yaml, the main one first.', examples: [['markets/harbours']] }),
    hashtags: z
      .array(hashtag)
      .max(30)
      .default([])
      .meta({
        description: 'What it is about, in your own spelling. Put a hashtag that begins with # in quotes.',
        examples: [['AI bubble', 'C++']],
      }),
    image: leadPicture,
    draft: z
      .boolean()
      .default(false)
      .meta({ description: 'A draft is shown by the preview only.', examples: [true] }),
    slug: slug.optional().meta({ description: 'The last part of the address, when it is not the file name.', examples: ['rent-freeze'] }),
    aliases: z
      .array(formerAddress)
      .default([])
      .meta({ description: 'Former slugs or paths; they lead to this piece.', examples: [['rent-stop', '/2019/rent-freeze/']] }),
    formerIds: z
      .array(text(1000))
      .max(20)
      .default([])
      .meta({
        description: 'How feeds of an older site called it; feeds go on with the first, so that readers do not see the piece as new.',
        examples: [['https://old.example/?p=12']],
      }),
    formerHeadings,
    canonical: webAddress
      .optional()
      .meta({ description: 'Where the piece appeared first, when that was elsewhere.', examples: ['https://example.com/first-print'] }),
    series,
    related: z
      .array(reference)
      .max(6)
      .default([])
      .meta({ description: 'Slugs of pieces to read next, before those that are found by themselves.', examples: [['the-quiet-port']] }),
    disagreesWith: z
      .array(reference)
      .max(6)
      .default([])
      .meta({
        description: 'Slugs of pieces that this one argues against; each of the two then leads to the other first.',
        examples: [['the-quiet-port']],
      }),
    lang: languageTag.optional().meta({ description: 'The language of the piece, when it is not that of the site.', examples: ['de'] }),
    translationOf: reference
      .optional()
      .meta({ description: 'The slug of the piece that this one translates, when both appear here.', examples: ['the-quiet-port'] }),
    disclosures: z
      .array(text(1000))
      .default([])
      .meta({
        description: 'What the reader should know about the interests of the writer.',
        examples: [['The author holds shares in a port operator.']],
        ...roles('prose', 'private'),
      }),
    corrections: z.array(correction).default([]).meta({ description: 'What was wrong and has been corrected, each with its day.' }),
    sources: z.array(source).default([]).meta({ description: 'What the piece rests on.' }),
    discuss: z
      .array(webAddress)
      .max(20)
      .default([])
      .meta({
        description: 'Where it is discussed elsewhere: the addresses of threads.',
        examples: [['https://news.ycombinator.com/item?id=1']],
      }),
    imported,
    scripted: z
      .boolean()
      .default(false)
      .meta({ description: 'The body holds code. Only where site.yaml says scriptedArticles: true.', examples: [true] }),
  })
  // Runs together with the checks of single fields, so each field may have any type here.
  .superRefine(
    ({ published, updated, draft }: { published?: unknown; updated?: unknown; draft?: unknown }, context) => {
      if (published === undefined && draft !== true) {
        refuse(
          context,
          '"published" is missing.',
          'Write the day it appears (published: 2026-01-31), or draft: true while it is not ready.',
          ['published'],
        );
      }
      if (isDate(published) && isDate(updated) && isBefore(updated, published)) {
        refuse(context, `"updated" (${updated}) is before "published" (${published}).`, 'Correct one of the two.', ['updated']);
      }
    },
    { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  );

function isDate(value: unknown): value is string {
  return dateOrMoment.safeParse(value).success;
}

/** Compares moments if both are moments, otherwise days: an update on the day of publication is no mistake. */
function isBefore(a: string, b: string): boolean {
  return isMoment(a) && isMoment(b) ? Date.parse(a) < Date.parse(b) : a.slice(0, 10) < b.slice(0, 10);
}

/** Valid frontmatter of an article. */
export type ArticleFields = z.output<typeof articleSchema>;
