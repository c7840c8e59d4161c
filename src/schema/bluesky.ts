/** Settings for an account on Bluesky, or on any other server of its network. */
import { z } from 'astro/zod';
import { refuse } from './fields/fields.ts';

/** At least two labels of at most 63 characters, the last one of which begins with a letter: no port, and no address in numbers. */
const host = String.raw`(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?`;
const didPattern = new RegExp(`^did:(?:plc:[a-z2-7]{24}|web:(?=.{1,253}$)${host})$`);

const did = z.string().superRefine((value, context) => {
  if (didPattern.test(value)) return;
  const handle = value.replace(/^@/, '');
  refuse(
    context,
    `"${value}" is not the permanent name of an account.`,
    /^[\w-]+(?:\.[\w-]+)+$/.test(handle)
      ? `A handle can change. Look its DID up at https://${handle}/.well-known/atproto-did or in your settings, and write that: did:plc:…`
      : 'Write its DID, as your settings show it: did:plc: and 24 letters and digits.',
  );
});

export const bluesky = z
  .strictObject({
    did: did.meta({ description: 'The permanent name of the account.', examples: ['did:plc:ewvi7nxzyoun6zhxrhs64oiz'] }),
  })
  .optional()
  .meta({
    description: 'The account on Bluesky that lists your pieces, so that people there can follow the publication: `npm run announce`.',
  });
