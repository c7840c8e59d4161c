/** Reads JSON that a site has published, whichever version of the engine wrote it. */
import type { z } from 'astro/zod';

/** Undefined if the text is no JSON, or of another shape. */
export function parseJson<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
