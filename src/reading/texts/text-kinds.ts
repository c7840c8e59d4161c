/** The two kinds of files with fields and a text. */
import type { z } from 'astro/zod';
import { articleSchema } from '../../schema/article.ts';
import { pageSchema } from '../../schema/page.ts';
import { blankArticle, blankPage } from './blank-fields.ts';

export interface TextKind<Schema extends z.ZodObject> {
  readonly schema: Schema;
  /** Defaults for fields that cannot be read. */
  readonly blank: z.output<Schema>;
}

const articles: TextKind<typeof articleSchema> = { schema: articleSchema, blank: blankArticle };
const pages: TextKind<typeof pageSchema> = { schema: pageSchema, blank: blankPage };

/** By collection. */
export const textKinds = { articles, pages } as const;

export type TextKindName = keyof typeof textKinds;
export type ArticleKind = typeof articles;
export type PageKind = typeof pages;
