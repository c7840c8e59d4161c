/** The publication's settings: `content/site.yaml`. */
import { roles } from './fields/field-roles.ts';
import { z } from 'astro/zod';
import { bluesky } from './bluesky.ts';
import { kinds } from './article.ts';
import { byNight } from './fields/by-night.ts';
import { colour, markPath, publicationLanguage, refuse, text, timeZone, webAddress } from './fields/fields.ts';
import { machines, policies, security, trust } from './policies.ts';
import { illegibleColours } from './legible-colours.ts';
import { errors, issuesMissing, repository, social } from './repository.ts';

const target = z.string().superRefine((value, context) => {
  if (!/^(\/(?!\/)|https?:\/\/|mailto:)/i.test(value)) {
    refuse(context, `"${value}" is not an address.`, 'Begin with / for a page of this site (/about/), or with https://.');
  }
});

/** Refuses non-ASCII letters and percent-encoding: they have two spellings in addresses, and hosts disagree about them. */
const siteAddress = webAddress.superRefine((value, context) => {
  if (URL.canParse(value) && !/^https?:\/\/[^/]+(\/[\w.~-]+)*\/?$/.test(value)) {
    refuse(
      context,
      `"${value}" cannot be the address of a publication.`,
      'After the host, use plain letters, digits and hyphens between single slashes: https://example.org/opinion/.',
    );
  }
});

/** A colour for the light and the dark theme. */
function dayAndNight(description: string, example: { day: string; night: string }) {
  return z
    .strictObject({
      day: colour.meta({ description: 'On the light page.', examples: [example.day] }),
      night: colour.meta({ description: 'On the dark page.', examples: [example.night] }),
    })
    .optional()
    .meta({ description });
}

const colours = z
  .strictObject({
    paper: dayAndNight('The background of each page, very pale or very dark; the colours of text and lines follow from it.', {
      day: '#f4efe5',
      night: '#161310',
    }),
    signal: dayAndNight("The colour of the publication's own words and of the reader's place; the cover by day follows from it.", {
      day: '#bf310b',
      night: '#ff7a4d',
    }),
    flood: dayAndNight('The background of the cover, any colour; the text on it follows, and the signal colour where none is chosen.', {
      day: '#f2502a',
      night: '#0d0b09',
    }),
  })
  .superRefine((chosen, context) => {
    const isWhole = Object.values(chosen).every((pair) => !pair || Object.values(pair).every((value) => colour.safeParse(value).success));
    if (!isWhole) return;
    for (const { name, theme, message, fix } of illegibleColours(chosen)) refuse(context, message, fix, [name, theme]);
  })
  .optional()
  .meta({ description: 'Your own colours. All others follow from them; check says where text could not be read.' });

/** Read where the settings are, so that the paths begin in the content folder. */
const marks = {
  logo: z
    .strictObject({
      src: markPath.meta({ description: 'The file, svg or a picture, by its path from this file.', examples: ['./logo.svg'] }),
      drawn: byNight.drawn,
      night: markPath.optional().meta({ description: 'Another file, shown in its place by night.', examples: ['./logo-by-night.svg'] }),
      cover: markPath.optional().meta({
        description: 'Another file, for the coloured cover of the home page by day; without it, the name stands there.',
        examples: ['./logo-on-cover.svg'],
      }),
    })
    .optional()
    .meta({ description: 'Your own logo at the top of each page, in place of the name.' }),
  icon: markPath.optional().meta({
    description: 'A square svg or picture, of 180 pixels or more: the sign in tabs, among bookmarks, on the screen of a phone.',
    examples: ['./icon.svg'],
  }),
};

const fields = z.strictObject({
  name: text(80).meta({ description: 'The name of the publication.', examples: ['The Harbour Review'] }),
  url: siteAddress.meta({ description: 'Where it is published; a path after the host is allowed.', examples: ['https://example.org/'] }),
  language: publicationLanguage.meta({ description: 'The language of the publication; words and dates follow it.', examples: ['en'] }),
  timeZone: timeZone.meta({ description: 'The time zone in which its days begin.', examples: ['Europe/London'] }),
  tagline: text(160).meta({ description: 'What it is, in a few words.', examples: ['Arguments about the sea'], ...roles('prose') }),
  description: text(600).meta({
    description: 'What it is, in a sentence or two, for search engines and feeds.',
    examples: ['A monthly review of harbours and those who own them.'],
    ...roles('prose'),
  }),
  navigation: z
    .array(
      z.strictObject({
        label: text(40).meta({ description: 'The word in the menu.', examples: ['Hashtags'] }),
        to: target.meta({ description: 'Where it leads: a path of this site, or a web address.', examples: ['/tags/'] }),
      }),
    )
    .default([])
    .meta({ description: 'The menu at the top of each page.' }),
  articlesPerPage: z
    .int()
    .min(1)
    .max(200)
    .default(20)
    .meta({ description: 'How many pieces a page of a list shows.', examples: [20] }),
  feedLength: z
    .int()
    .min(1)
    .max(200)
    .default(20)
    .meta({ description: 'How many pieces the feed holds; feeds of lists hold ten at most.', examples: [20] }),
  feedAuthority: z
    .string()
    .superRefine((value, context) => {
      if (!/^[a-z\d](?:[a-z\d.-]*[a-z\d])?,\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value))
        refuse(
          context,
          `"${value}" is not a domain with a year.`,
          'Write a domain of yours, a comma and a year in which it was yours: example.org,2026.',
        );
    })
    .optional()
    .meta({
      description:
        'Whose ids the pieces have in feeds: a domain, and a year in which it was yours. Set it before the site moves to another domain.',
      examples: ['example.org,2026'],
    }),
  defaultKind: z
    .enum(kinds)
    .default('opinion')
    .meta({ description: 'What a piece is that does not say its kind.', examples: ['opinion'] }),
  numbering: z
    .enum(['monthly', 'none'])
    .default('none')
    .meta({ description: 'Whether each month is an issue, numbered from the first month.', examples: ['monthly'] }),
  ...marks,
  colours,
  socialCards: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether each piece gets a picture, shown where its link is shared.', examples: [false] }),
  avif: z
    .boolean()
    .default(false)
    .meta({
      description:
        'Whether photographs (.jpg, .jpeg) are made as AVIF too: smaller for readers, and several times the work of a first build.',
      examples: [true],
    }),
  copyright: text(200)
    .optional()
    .meta({ description: 'The line at the foot of each page.', examples: ['The authors'] }),
  policies,
  machines,
  security,
  trust,
  bluesky,
  social,
  repository,
  errors,
  scriptedArticles: z
    .boolean()
    .default(false)
    .meta({
      description: 'Whether a piece may hold code. Such code can do anything on the machine that builds the site.',
      examples: [false],
    }),
});

export const siteSchema = fields.superRefine((value, context) => {
  const missing = value.errors === 'issues' ? issuesMissing(value.repository) : undefined;
  if (missing) refuse(context, missing.message, missing.fix, ['errors']);
});

export type SiteFields = z.output<typeof siteSchema>;
