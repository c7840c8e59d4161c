/** The prose among the fields of a file, typeset with the quotation marks and dashes of its language, as the text below them is. */
import type { z } from 'astro/zod';
import { typesetLine } from '../../markdown/typeset-line.ts';
import { mapValues } from '../../schema/field-roles.ts';

/** A copy of data that `schema` has accepted. `language` is a BCP 47 tag. */
export function typesetFields<Data>(schema: z.ZodType, data: Data, language: string): Data {
  return mapValues(schema, 'prose', data, (text) => typesetLine(text, language));
}
