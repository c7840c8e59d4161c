/** A page that is not a piece: `content/pages/<slug>.mdx`. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

export const pageSchema = z.strictObject({
  title: text(300).meta({ description: 'The headline.', examples: ['How we work'] }),
  standfirst: text(600)
    .optional()
    .meta({ description: 'A sentence under the headline.', examples: ['Who we are, and how to complain.'] }),
});

export type PageFields = z.output<typeof pageSchema>;
