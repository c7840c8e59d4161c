/** Former addresses of headings, so that links to a section outlive a change of its words. */
import { z } from 'astro/zod';
import { safelyDecoded } from '../../base/safely-decoded.ts';
import { refuse, text } from './fields.ts';

/** What follows the `#`. As typed, with the `#`, or in a whole address as browsers copy it. */
const heading = text(5000)
  .superRefine((typed, context) => {
    if (idIn(typed) === '')
      refuse(context, `"${typed}" names no heading.`, 'Write what stands behind the # in its address: why-it-failed.');
  })
  .transform(idIn);

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

function idIn(typed: string): string {
  const place = typed.indexOf('#');
  return (place < 0 ? typed : safelyDecoded(typed.slice(place + 1))).normalize('NFC');
}
