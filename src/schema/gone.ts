/** What was withdrawn for good: `content/gone.yaml`, an optional file. */
import { roles } from './fields/field-roles.ts';
import { z } from 'astro/zod';
import { plainDate, text } from './fields/fields.ts';
import { formerPath } from './fields/former-address.ts';

export const goneSchema = z.array(
  z.strictObject({
    address: formerPath.meta({ description: 'Where it was, from the slash after the host.', examples: ['/articles/the-wrong-harbour/'] }),
    reason: text(600).meta({
      description: 'Why it is gone, for those who come looking.',
      examples: ['It rested on figures that a source had invented.'],
      ...roles('prose'),
    }),
    since: plainDate.optional().meta({ description: 'The day on which it was withdrawn.', examples: ['2026-11-20'] }),
  }),
);

export type GoneFields = z.output<typeof goneSchema>[number];
