/** Checks one field that was entered on the command line. */
import { z } from 'astro/zod';
import { type ArticleFields, articleSchema } from '../article.ts';
import { authorSchema } from '../author.ts';
import { parseFields } from '../parse-fields.ts';
import { siteSchema } from '../site.ts';

/** The problem of a value of a field of an article, in one line with the fix; undefined if it is valid. `language` (BCP 47) is that of dates in words. */
export function fieldFault(field: keyof ArticleFields, value: unknown, language?: string): string | undefined {
  return faultOf(z.strictObject({ [field]: articleSchema.shape[field] }), { [field]: value }, language);
}

/** The same for a field of site.yaml. */
export function siteFieldFault(field: 'name' | 'url' | 'language', value: unknown): string | undefined {
  return faultOf(z.strictObject({ [field]: siteSchema.shape[field] }), { [field]: value });
}

/** The same for the name of an author. */
export function authorNameFault(name: unknown): string | undefined {
  return faultOf(z.strictObject({ name: authorSchema.shape.name }), { name });
}

function faultOf(schema: z.ZodType, value: unknown, language?: string): string | undefined {
  const [first] = parseFields(schema, {
    path: '',
    field: 'frontmatter',
    value,
    lines: {},
    typed: {},
    text: [],
    ...(language === undefined ? {} : { language }),
  }).problems;
  return first && `${first.message} ${first.fix}`;
}
