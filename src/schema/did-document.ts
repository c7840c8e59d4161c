/** The document of a DID (https://www.w3.org/TR/did-core/): of an account, which server holds it (https://atproto.com/specs/did). */
import { z } from 'astro/zod';
import { parseJson } from './parse-json.ts';

/** Not strict: it names services of other programs too, each in its own shape. */
const didDocumentSchema = z.object({
  id: z.string(),
  service: z.array(z.looseObject({ id: z.string() })),
});

const accountServerSchema = z.object({ type: z.literal('AtprotoPersonalDataServer'), serviceEndpoint: z.url({ protocol: /^https$/ }) });

/**
 * The address of the server that holds the account, without a path: `https://pds.example.org`. Undefined if the text is no document of this DID, or names no
 * server that is reached by https.
 */
export function accountServerIn(text: string, did: string): string | undefined {
  const document = parseJson(didDocumentSchema, text);
  if (document?.id !== did) return undefined;
  const service = document.service.find(({ id }) => id === '#atproto_pds' || id === `${did}#atproto_pds`);
  const server = accountServerSchema.safeParse(service).data;
  if (!server) return undefined;
  const { origin, username, password } = new URL(server.serviceEndpoint);
  return username === '' && password === '' ? origin : undefined;
}
