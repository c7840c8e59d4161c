/** One field of a piece by itself, as it is answered on the command line. */
import { z } from 'astro/zod';
import { type ArticleFields, articleSchema } from './article.ts';
import { parseFields } from './parse-fields.ts';

/** What is wrong with a value, and the way out, in one line; undefined when nothing is. */
export function fieldFault(field: keyof ArticleFields, value: unknown): string | undefined {
  const schema = z.strictObject({ [field]: articleSchema.shape[field] });
  const { problems } = parseFields(schema, { path: '', field: 'frontmatter', value: { [field]: value }, lines: {}, typed: {}, text: [] });
  const [first] = problems;
  return first && `${first.message} ${first.fix}`;
}
