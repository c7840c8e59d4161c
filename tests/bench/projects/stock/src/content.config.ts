/** The collections of stock Astro, as its documentation writes them. */
import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './src/articles' }),
    schema: z.object({
      title: z.string(),
      standfirst: z.string(),
      published: z.coerce.date(),
      authors: z.array(reference('authors')),
      categories: z.array(z.string()),
      hashtags: z.array(z.string()),
    }),
  }),
  authors: defineCollection({ loader: file('./src/authors.json'), schema: z.object({ name: z.string() }) }),
  categories: defineCollection({ loader: file('./src/categories.json'), schema: z.object({ name: z.string() }) }),
};
