/** One field by itself, as it is answered or chosen on the command line. */
import { z } from 'astro/zod';
import { type ArticleFields, articleSchema } from './article.ts';
import { parseFields } from './parse-fields.ts';
import { siteSchema } from './site.ts';

/** What is wrong with a value in a field of an article, and the way out, in one line; undefined when nothing is. `language` (BCP 47) is that of dates in words. */
export function fieldFault(field: keyof ArticleFields, value: unknown, language?: string): string | undefined {
  return faultOf(z.strictObject({ [field]: articleSchema.shape[field] }), { [field]: value }, language);
}

/** The same of an address in the place of `url` in site.yaml. */
export function addressFault(url: string): string | undefined {
  return faultOf(z.strictObject({ url: siteSchema.shape.url }), { url });
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
