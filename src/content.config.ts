/** The collections: a loader and a schema each, without further rules. */
// Not from `astro:content`: that module imports all code that renders pages, which would be compiled in each build.
import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { articleSchema } from './schema/article.ts';
import { authorSchema } from './schema/author.ts';
import { categoriesSchema } from './schema/categories.ts';
import { hashtagsSchema } from './schema/hashtags.ts';
import { pageSchema } from './schema/page.ts';
import { siteSchema } from './schema/site.ts';
import { articlesLoader, pagesLoader, schemaOnly } from './site/collections.ts';

export const collections = {
  site: defineCollection({ loader: schemaOnly('site'), schema: siteSchema }),
  categories: defineCollection({ loader: schemaOnly('categories'), schema: z.object({ tree: categoriesSchema }) }),
  hashtags: defineCollection({ loader: schemaOnly('hashtags'), schema: z.object({ list: hashtagsSchema }) }),
  authors: defineCollection({ loader: schemaOnly('authors'), schema: authorSchema }),
  articles: defineCollection({ loader: articlesLoader, schema: articleSchema }),
  pages: defineCollection({ loader: pagesLoader, schema: pageSchema }),
};
