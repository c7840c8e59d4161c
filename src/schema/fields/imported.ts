/** The mark of a text that came from another program. */
import { plainDate } from './fields.ts';

/** What cannot be mended for a thousand old texts at once is a warning in such a text, no problem. */
export const imported = plainDate.optional().meta({
  description: 'The day on which it came from another program: pictures without words are then a warning, no problem.',
  examples: ['2026-11-29'],
});
