/** Applies the typography of the language (quotation marks, dashes) to prose in fields, as in the text. */
import type { z } from 'astro/zod';
import { typesetLine } from '../../markdown/typography/typeset-line.ts';
import { mapValues } from '../../schema/fields/field-roles.ts';

/** A copy of valid data of `schema`. `language` is a BCP 47 tag. */
export function typesetFields<Data>(schema: z.ZodType, data: Data, language: string): Data {
  return mapValues(schema, 'prose', data, (text) => typesetLine(text, language));
}
