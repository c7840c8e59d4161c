/** What an escape of YAML can smuggle into a field. */
import { expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { slug, text, webAddress } from '../../../src/schema/fields/fields.ts';
import type { z } from 'astro/zod';

const messages = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test.each(['a\u0000b', 'a\u0007b', 'a\u009Bb', 'a\u202Eb', 'a\u2066b', 'a\u{E0062}b', 'Ada\u3164Quill', 'a\ud800b'])(
  '%j holds a character that no reader could see',
  (value) => {
    expect(messages(text(80), value)).toEqual([
      expect.stringMatching(/^A character stands here that no reader could see: U\+[0-9A-F]+\.$/),
    ]);
  },
);

test.each(['\u200B', '\u3164', '\u2800', '\u00AD\u00AD', '\uFE0F', '\u{E0062}', '\u2067\u2069'])(
  'a field of nothing but %j says nothing',
  (value) => {
    expect(messages(text(80), value)).toEqual(['Only characters that no reader could see stand here.']);
  },
);

test.each(['one\ntwo\tالمرفأ', 'قصة \u2066C++\u2069', 'می\u200Cخواهم', '👩\u200D👧'])('%j is text', (value) => {
  expect(messages(text(80), value)).toEqual([]);
});

test.each(['\u3164', '\u115F', 'ada\u3164quill', 'ada\u034Fquill', 'ada\uFE0F', '\u0301', 'ada-\u0301', 'ada\u200Bquill'])(
  '%j cannot stand in an address',
  (value) => expect(messages(slug, value)).toEqual([`"${value}" cannot stand in an address.`]),
);

test.each(['مرفأ', 'कर्म', 'ไทย', 'café', '日本語', 'ada-quill-2'])('%j can stand in an address', (value) =>
  expect(messages(slug, value)).toEqual([]),
);

test('no address is turned around', () => {
  expect(messages(webAddress, 'https://example.org/\u202Egro.live')).toEqual([
    '"https://example.org/\u202Egro.live" is not a web address.',
  ]);
  expect(messages(articleSchema.shape.aliases, ['/old/\u202Ename/', '/می\u200Cخواهم/'])).toEqual(['"/old/\u202Ename/" is not an address.']);
});
