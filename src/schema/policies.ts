/** Settings that say to programs what a publication stands for, what it allows, and whom to ask. */
import { z } from 'astro/zod';
import { refuse, plainDate, webAddress } from './fields/fields.ts';

const page = z.string().superRefine((value, context) => {
  if (!/^\/(?!\/)[^?#]+\/$/.test(value))
    refuse(context, `"${value}" is not the address of a page of yours.`, 'Write it with a / at both ends: /how-we-work/.');
});

const contact = z.string().superRefine((value, context) => {
  const isMail = /^mailto:[^\s@]+@[^\s@]+$/i.test(value);
  if (!isMail && !webAddress.safeParse(value).success)
    refuse(context, `"${value}" is not a way to reach you.`, 'Write mailto: and an address, or a web address: mailto:desk@example.org.');
});

/** Pages of the publication; all are in the footer, so that readers see what search engines get to know. */
export const policies = z
  .strictObject({
    principles: page.optional().meta({ description: 'How you work.', examples: ['/how-we-work/'] }),
    corrections: page.optional().meta({ description: 'How you correct mistakes.', examples: ['/corrections/'] }),
    ethics: page.optional().meta({ description: 'What you do not do.', examples: ['/ethics/'] }),
  })
  .optional()
  .meta({ description: 'Which of your pages say how you work; search engines are told.' });

/** Where a field is missing, nothing is said of it. */
export const machines = z
  .strictObject({
    index: z
      .boolean()
      .optional()
      .meta({ description: 'Whether search engines may list the site.', examples: [true] }),
    quote: z
      .boolean()
      .optional()
      .meta({ description: 'Whether programs that answer questions may use its texts in an answer.', examples: [true] }),
    train: z
      .boolean()
      .optional()
      .meta({ description: 'Whether its texts may be used to train models.', examples: [false] }),
  })
  .optional()
  .meta({ description: 'What programs that read the site may do with its texts. Those that obey do; nothing can force the others.' });

export const security = z
  .strictObject({
    contact: contact.meta({ description: 'Where to report that the site is not safe.', examples: ['mailto:desk@example.org'] }),
    expires: plainDate.meta({ description: 'The last day on which that is true; within a year is best.', examples: ['2027-06-30'] }),
    policy: webAddress
      .optional()
      .meta({ description: 'A page that says how you treat such reports.', examples: ['https://example.org/security/'] }),
  })
  .optional()
  .meta({ description: 'For those who find a hole in the site: the file security.txt.' });

const organisations = z.array(webAddress).default([]);

export const trust = z
  .strictObject({
    belongsTo: organisations.meta({ description: 'Associations that it is a member of.', examples: [['https://press.example/']] }),
    controlledBy: webAddress
      .optional()
      .meta({ description: 'Who owns it, if that is somebody else.', examples: ['https://house.example/'] }),
    controls: organisations.meta({ description: 'Other sites that it owns.', examples: [['https://sister.example/']] }),
    contact: contact.optional().meta({ description: 'How to reach those who run it.', examples: ['mailto:desk@example.org'] }),
  })
  .optional()
  .meta({ description: 'To whom the publication belongs, and what belongs to it: the file trust.txt.' });
