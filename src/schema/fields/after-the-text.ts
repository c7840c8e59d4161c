/** What a reader should know after a piece: its corrections and its sources. */
import { z } from 'astro/zod';
import { roles } from './field-roles.ts';
import { plainDate, text, webAddress } from './fields.ts';

export const correction = z.strictObject({
  date: plainDate.meta({ description: 'The day of the correction.', examples: ['2026-02-03'] }),
  text: text(2000).meta({
    description: 'What was wrong, and what is right.',
    examples: ['An earlier version misspelled a name.'],
    ...roles('prose', 'private'),
  }),
});

export const source = z.strictObject({
  title: text(300).meta({ description: 'The title of the source.', examples: ['Annual report'], ...roles('prose', 'private') }),
  url: webAddress.optional().meta({ description: 'Where it is.', examples: ['https://example.org/report'] }),
  publisher: text(200)
    .optional()
    .meta({ description: 'Who published it.', examples: ['Port Authority'] }),
  accessed: plainDate.optional().meta({ description: 'The day it was read.', examples: ['2026-01-20'] }),
});
