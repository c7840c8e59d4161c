/** How a picture is shown by night, for every kind of picture that fields name. */
import { z } from 'astro/zod';
import { picturePath } from './fields.ts';

export const byNight = {
  drawn: z
    .boolean()
    .default(false)
    .meta({ description: 'It is a drawing in dark ink on light paper: by night its ink is light.', examples: [true] }),
  night: picturePath
    .optional()
    .meta({ description: 'Another picture file of the same subject, shown in its place by night.', examples: ['./harbour-by-night.jpg'] }),
} as const;
