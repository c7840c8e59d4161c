/** What holds for every field of every schema. */
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { authorSchema } from '../../../src/schema/author.ts';
import { categorySchema } from '../../../src/schema/categories.ts';
import { hashtagSchema } from '../../../src/schema/hashtags.ts';
import { pageSchema } from '../../../src/schema/page.ts';
import { fieldNames, schemaAt, withoutWrappers } from '../../../src/schema/schema-fields.ts';
import { siteSchema } from '../../../src/schema/site.ts';

const schemas = {
  article: articleSchema,
  page: pageSchema,
  author: authorSchema,
  site: siteSchema,
  category: categorySchema,
  hashtag: hashtagSchema,
};

/** Every field below a schema by its path, with the groups inside lists. */
function fieldsBelow(schema: z.ZodType, path: readonly PropertyKey[] = []): readonly { path: readonly PropertyKey[]; field: z.ZodType }[] {
  return fieldNames(schema).flatMap((name) => {
    const field = schemaAt(schema, [name]);
    if (!field) return [];
    const inner = withoutWrappers(field);
    const group = inner instanceof z.ZodArray ? schemaAt(inner, [0]) : inner;
    // The children of a category are categories again.
    return [{ path: [...path, name], field }, ...(group && name !== 'children' ? fieldsBelow(group, [...path, name]) : [])];
  });
}

describe.each(Object.entries(schemas))('in the schema of %s', (_name, schema) => {
  const fields = fieldsBelow(schema);

  test('every field is described, so that editors can show it', () => {
    expect(fields.filter(({ field }) => !field.meta()?.description).map(({ path }) => path.join('.'))).toEqual([]);
  });

  test('the example of every field is accepted by the field itself', () => {
    const wrong = fields.filter(({ field }) => {
      const examples = field.meta()?.['examples'];
      return Array.isArray(examples) && !examples.every((example) => field.safeParse(example).success);
    });
    expect(wrong.map(({ path }) => path.join('.'))).toEqual([]);
  });

  test('a field of text takes neither nothing nor spaces', () => {
    const texts = fields.filter(({ field }) => withoutWrappers(field) instanceof z.ZodString);
    expect(
      texts.filter(({ field }) => field.safeParse('').success || field.safeParse('  ').success).map(({ path }) => path.join('.')),
    ).toEqual([]);
  });

  test('a field that nobody knows is refused', () => {
    expect(schema.safeParse({ constructor: 'x', toString: 'y' }).error?.issues).toContainEqual(
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['constructor', 'toString'] }),
    );
  });
});
