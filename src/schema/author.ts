/** One author: `content/authors/<slug>.yaml`. */
import { byNight } from './fields/by-night.ts';
import { roles } from './fields/field-roles.ts';
import { z } from 'astro/zod';
import { formerAddress } from './fields/former-address.ts';
import { picturePath, refuse, text, webAddress } from './fields/fields.ts';

export const authorSchema = z.strictObject({
  name: text(120).meta({ description: 'The name as it stands in the byline.', examples: ['Ada Quill'] }),
  sortName: text(120)
    .superRefine((value, context) => {
      if (value.split(',').length > 2 || /^\s*,|,\s*$/.test(value))
        refuse(context, `"${value}" is no name with the family name first.`, 'Write both parts with one comma between: "Quill, Ada".');
    })
    .optional()
    .meta({
      description: 'The name as lists of names and citations have it, the family name first, before a comma.',
      examples: ['Quill, Ada'],
    }),
  role: text(160)
    .optional()
    .meta({ description: 'What the person does here, in a few words.', examples: ['Columnist, harbours and trade'], ...roles('prose') }),
  bio: text(1500)
    .optional()
    .meta({
      description: 'Two or three sentences for the author page and the end of each piece.',
      examples: ['Ada Quill was a pilot before she wrote.'],
      ...roles('prose'),
    }),
  portrait: z
    .strictObject({
      src: picturePath.meta({ description: 'The picture file, by its path from this file.', examples: ['./ada-quill.png'] }),
      alt: text(300).meta({ description: 'What the portrait shows.', examples: ['Ada Quill, smiling, on a pier'], ...roles('prose') }),
      ...byNight,
    })
    .optional()
    .meta({ description: 'A picture of the person.' }),
  links: z
    .array(
      z.strictObject({
        label: text(80).meta({ description: 'What the link is called.', examples: ['Mastodon'] }),
        url: webAddress.meta({ description: 'Where it leads.', examples: ['https://example.social/@ada'] }),
      }),
    )
    .default([])
    .meta({ description: 'Where else to find the person.' }),
  fediverse: z
    .string()
    .superRefine((value, context) => {
      if (!/^@[\w.-]+@[\w-]+(\.[\w-]+)+$/.test(value))
        refuse(
          context,
          `"${value}" is not an account on Mastodon or the like.`,
          'Write it as it stands on the profile: "@ada@example.social".',
        );
    })
    .optional()
    .meta({
      description: 'The account on Mastodon or the like, which shows it beside links to the pieces of the person.',
      examples: ['@ada@example.social'],
    }),
  aliases: z
    .array(formerAddress)
    .default([])
    .meta({ description: 'Former file names, or paths; they lead to this person.', examples: [['a-quill']] }),
  email: z
    .email()
    .optional()
    .meta({ description: 'An address for readers.', examples: ['ada@example.org'] }),
});

export type AuthorFields = z.output<typeof authorSchema>;
