/** People beside the authors of an article: translators, illustrators, guests. */
import { z } from 'astro/zod';
import { roles } from './field-roles.ts';
import { reference, refuse, text } from './fields.ts';

/** What somebody did for an article, in the order in which readers see it. */
export const contributorRoles = ['translator', 'illustrator', 'photographer', 'interviewee', 'guest', 'editor', 'researcher'] as const;
export type ContributorRole = (typeof contributorRoles)[number];

const contributor = z
  .strictObject({
    author: reference
      .optional()
      .meta({ description: 'Somebody with a file in content/authors: its name, without the ending.', examples: ['ada-quill'] }),
    name: text(200)
      .optional()
      .meta({ description: 'The name of somebody who has no such file.', examples: ['Bo Reed'], ...roles('private') }),
    role: z
      .enum(contributorRoles)
      .meta({ description: `What that person did, one of ${contributorRoles.join(', ')}.`, examples: ['translator'] }),
    place: text(200)
      .optional()
      .meta({ description: 'Where that person lives or works.', examples: ['Rotterdam'] }),
  })
  .superRefine(({ author, name }, context) => {
    if (author === undefined && name === undefined)
      refuse(context, 'Nobody is named here.', 'Write author: and the name of a file in content/authors, or name: and a name.');
    else if (author !== undefined && name !== undefined)
      refuse(context, '"author" and "name" stand side by side.', 'Keep author for somebody with a file in content/authors, else name.', [
        'name',
      ]);
  });

export const contributors = z
  .array(contributor)
  .max(30)
  .superRefine((people, context) => {
    const seen = new Set<string>();
    for (const [index, { author, name, role }] of people.entries()) {
      const key = JSON.stringify([author, name, role]);
      if (seen.has(key)) refuse(context, `"${author ?? name}" is named twice as ${role}.`, 'Take one of the two out.', [index]);
      seen.add(key);
    }
  })
  .default([])
  .meta({ description: 'Who else had a part in it: translators, illustrators, guests. With the fields below.' });
