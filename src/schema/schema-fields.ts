/** Looks up fields in a schema. */
import { z } from 'astro/zod';

/** The schema of the field at a path, through lists and optional fields; undefined if there is no such field. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = withoutWrappers(schema);
  const next: unknown =
    inner instanceof z.ZodArray
      ? inner.element
      : inner instanceof z.ZodObject
        ? Object.entries(inner.shape).find(([name]) => name === step)?.[1]
        : undefined;
  return next instanceof z.ZodType ? schemaAt(next, rest) : undefined;
}

/** The names of the top-level fields. */
export function fieldNames(schema: z.ZodType | undefined): readonly string[] {
  const inner = schema && withoutWrappers(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The names of the top-level fields that are lists of texts. */
export function textLists(schema: z.ZodObject): readonly string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const element = field instanceof z.ZodType ? elementOf(field) : undefined;
    return element === undefined || withoutWrappers(element) instanceof z.ZodObject ? [] : [name];
  });
}

/** The schema of the items of a list; undefined for other schemas. */
export function elementOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  const inner = schema && withoutWrappers(schema);
  return inner instanceof z.ZodArray && inner.element instanceof z.ZodType ? inner.element : undefined;
}

/** The schema inside `optional` and `default`. */
export function withoutWrappers(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodType ? withoutWrappers(inner) : schema;
  }
  return schema;
}
