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
import * as loaders from './site/collections.ts';

export const collections = {
  site: defineCollection({ loader: loaders.siteLoader, schema: siteSchema }),
  categories: defineCollection({ loader: loaders.categoriesLoader, schema: z.object({ tree: categoriesSchema }) }),
  hashtags: defineCollection({ loader: loaders.hashtagsLoader, schema: z.object({ list: hashtagsSchema }) }),
  authors: defineCollection({ loader: loaders.authorsLoader, schema: authorSchema }),
  articles: defineCollection({ loader: loaders.articlesLoader, schema: articleSchema }),
  pages: defineCollection({ loader: loaders.pagesLoader, schema: pageSchema }),
  pictures: defineCollection({
    loader: loaders.picturesLoader,
    schema: ({ image }) => z.object({ file: image().optional(), width: z.number(), height: z.number(), digest: z.string() }),
  }),
  publicFiles: defineCollection({ loader: loaders.publicFilesLoader, schema: z.object({}) }),
};
