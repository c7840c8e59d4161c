/** `addresses.json` at the root of a site: what was published, for the next build. */
import { z } from 'astro/zod';
import { parseJson } from './parse-json.ts';

/** Not strict: a later version may add fields. */
const addressListSchema = z.object({
  addresses: z.array(
    z.object({
      path: z.string(),
      id: z.string().optional(),
      digest: z.string().optional(),
      headings: z.array(z.string()).optional(),
    }),
  ),
});

export type AddressList = z.output<typeof addressListSchema>;

/** Undefined if the text is no such list. */
export function parseAddressList(text: string): AddressList | undefined {
  return parseJson(addressListSchema, text);
}
