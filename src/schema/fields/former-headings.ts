/** Former addresses of headings, so that links to a section outlive a change of its words. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

/** An id. `#old-words` and whole addresses are read too. */
const heading = text(500).transform((typed) => typed.slice(typed.indexOf('#') + 1).normalize('NFC'));

export const formerHeadings = z
  .array(
    z.strictObject({
      was: heading.meta({ description: 'What stood behind the # in the address of the heading.', examples: ['why-it-failed'] }),
      now: heading.meta({ description: 'What stands there today.', examples: ['why-it-sank'] }),
    }),
  )
  .default([])
  .meta({ description: 'Headings that have been reworded: old links to them still lead there.' });

export type FormerHeading = z.output<typeof formerHeadings>[number];
