/** A page that is not an article: `content/pages/<slug>.mdx`. */
import { roles } from './fields/field-roles.ts';
import { z } from 'astro/zod';
import { formerAddress } from './fields/former-address.ts';
import { formerHeadings } from './fields/former-headings.ts';
import { imported } from './fields/imported.ts';
import { languageTag, text } from './fields/fields.ts';

export const pageSchema = z.strictObject({
  title: text(300).meta({ description: 'The headline.', examples: ['How we work'], ...roles('prose') }),
  standfirst: text(600)
    .optional()
    .meta({ description: 'A sentence under the headline.', examples: ['Who we are, and how to complain.'], ...roles('prose', 'private') }),
  lang: languageTag.optional().meta({ description: 'The language of the page, when it is not that of the site.', examples: ['de'] }),
  aliases: z
    .array(formerAddress)
    .default([])
    .meta({ description: 'Former file names, or paths; they lead to this page.', examples: [['about-us']] }),
  formerHeadings,
  imported,
  draft: z
    .boolean()
    .default(false)
    .meta({ description: 'A draft is shown by the preview only.', examples: [true] }),
});

export type PageFields = z.output<typeof pageSchema>;
