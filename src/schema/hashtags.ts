/** The publication's spelling of hashtags: `content/hashtags.yaml`, an optional file. */
import { roles } from './fields/field-roles.ts';
import { z } from 'astro/zod';
import { languageTag, slug, text } from './fields/fields.ts';
import { formerAddress } from './fields/former-address.ts';

export const hashtagSchema = z.strictObject({
  label: text(80).meta({ description: 'The spelling that readers see.', examples: ['C++'] }),
  slug: slug.optional().meta({ description: 'The name in the address, when it should not follow from the label.', examples: ['cpp'] }),
  lang: languageTag.optional().meta({ description: 'The language of the label, when it is not that of the site.', examples: ['ja'] }),
  description: text(600)
    .optional()
    .meta({
      description: 'What its pieces are about, for its page.',
      examples: ['On a language that outlives its critics.'],
      ...roles('prose'),
    }),
  sameAs: z
    .array(text(80))
    .default([])
    .meta({ description: 'Other spellings that mean the same; their pages lead here.', examples: [['CPlusPlus']] }),
  aliases: z
    .array(formerAddress)
    .default([])
    .meta({ description: 'Former names in the address, or paths; they lead to its page.', examples: [['/tag/cpp/']] }),
});

export const hashtagsSchema = z.array(hashtagSchema);

export type HashtagFields = z.output<typeof hashtagSchema>;
