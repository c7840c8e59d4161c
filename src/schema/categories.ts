/** The tree of categories: `content/categories.yaml`. */
import { roles } from './fields/field-roles.ts';
import { z } from 'astro/zod';
import { formerCategory } from './fields/former-address.ts';
import { slug, text } from './fields/fields.ts';

export const categorySchema = z.strictObject({
  slug: slug.meta({ description: 'The name in the address, and in the categories of a piece.', examples: ['chips-hardware'] }),
  name: text(80).meta({ description: 'The name that readers see.', examples: ['chips & hardware'] }),
  description: text(600)
    .optional()
    .meta({
      description: 'What this category is about, for its page.',
      examples: ['Who makes the machines, and who waits for them.'],
      ...roles('prose'),
    }),
  aliases: z
    .array(formerCategory)
    .default([])
    .meta({ description: 'Former paths of this category; they, and those of all below it, lead to it.', examples: [['ai/chips']] }),
  get children() {
    return z.array(categorySchema).default([]).meta({ description: 'The categories below this one.' });
  },
});

export const categoriesSchema = z.array(categorySchema).min(1);

export type CategoryFields = z.output<typeof categorySchema>;
