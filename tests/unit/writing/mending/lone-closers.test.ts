/** U+202C ends what U+202A, U+202B, U+202D or U+202E began. */
import { namesWith } from '../../../../src/schema/fields/field-roles.ts';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../../src/schema/article.ts';
import { fieldNames, textLists } from '../../../../src/schema/schema-fields.ts';
import { mendText } from '../../../../src/writing/mending/mend-text.ts';
import { problemsOf } from '../../markdown/compile.ts';

const rules = {
  onlyFields: false,
  fields: fieldNames(articleSchema),
  lists: textLists(articleSchema),
  dates: { days: namesWith(articleSchema, 'day'), moments: namesWith(articleSchema, 'moment') },
  language: 'en',
};
const mended = (text: string) => mendText(text, { ...rules, spellings: {}, momentAt: () => undefined });
const piece = (body: string): string => `---\ntitle: T\n---\n\n${body}\n`;

describe('one that ends nothing is taken away', () => {
  test.each([
    ['One\u202C two.', 'One two.'],
    ['One\u202C \u202Etwo\u202C.', 'One \u202Etwo\u202C.'],
    ['One \u202Etwo\u202C\u202C.', 'One \u202Etwo\u202C.'],
    ['One \u202Etwo.\n\nThree\u202C.', 'One \u202Etwo.\n\nThree.'],
    ['`a\u202C` b\u202C\n\n```\nc\u202C\n```', '`a\u202C` b\n\n```\nc\u202C\n```'],
  ])('%j', (before, after) => {
    expect(mended(piece(before)).text).toBe(piece(after));
    expect(mended(piece(after)).changes).toEqual([]);
  });

  test('in a field too, and it is shown by its name', () => {
    const { text, changes } = mended('---\ntitle: The dock\u202C\n---\n\nOne.\n');
    expect(text).toBe('---\ntitle: The dock\n---\n\nOne.\n');
    expect(changes).toEqual([{ line: 2, before: 'title: The dock⟨U+202C⟩', after: 'title: The dock' }]);
  });

  test('and whoever is told of it hears so; of one that may end something, the words have to be looked at', () => {
    expect(problemsOf('One\u202C two.')).toEqual([
      '1:4 A character stands here that no reader could see: U+202C. Delete it, or let check do it: npm run check -- --fix',
    ]);
    expect(problemsOf(mended('One\u202C two.').text)).toEqual([]);
    expect(problemsOf('One \u202Etwo\u202C.')).toEqual([expect.stringContaining('Delete it and type the words again;')]);
  });
});
