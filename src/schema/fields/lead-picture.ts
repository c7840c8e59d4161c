/** The picture that leads an article. */
import { z } from 'astro/zod';
import { byNight } from './by-night.ts';
import { roles } from './field-roles.ts';
import { picturePath, text } from './fields.ts';

export const leadPicture = z
  .strictObject({
    src: picturePath.meta({ description: 'The picture file, by its path from the article.', examples: ['./harbour.jpg'] }),
    alt: text(500).meta({
      description: 'What the picture shows, for those who do not see it.',
      examples: ['Cranes over an empty dock at dusk'],
      ...roles('prose', 'private'),
    }),
    caption: text(600)
      .optional()
      .meta({
        description: 'The line under the picture.',
        examples: ['The dock, a year after the last ship.'],
        ...roles('prose', 'private'),
      }),
    credit: text(200)
      .optional()
      .meta({ description: 'Who made the picture.', examples: ['Drawing by Ada Quill'], ...roles('private') }),
    ...byNight,
  })
  .optional()
  .meta({ description: 'The picture that leads the piece, with the fields below.' });
