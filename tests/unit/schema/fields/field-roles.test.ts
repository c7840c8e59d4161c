/** What schemas say of their fields beyond what they accept. */
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { articleSchema } from '../../../../src/schema/article.ts';
import { categoriesSchema } from '../../../../src/schema/categories.ts';
import { mapValues, namesWith, roles, valuesWith } from '../../../../src/schema/fields/field-roles.ts';

const written = {
  title: 'the dock',
  standfirst: 'empty',
  contributors: [{ name: 'bo', role: 'guest', place: 'rye' }],
  image: { src: './a.png', alt: 'a dock', caption: 'at dusk', credit: 'Ada' },
  disclosures: ['owns a dock', 'and a boat'],
  corrections: [{ date: '2026-01-31', text: 'was wrong' }],
  sources: [{ title: 'a report', url: 'https://example.org/' }],
};

test('values are changed at any depth, in lists and groups, and nothing else is', () => {
  expect(mapValues(articleSchema, 'prose', written, (text) => text.toUpperCase())).toEqual({
    title: 'THE DOCK',
    standfirst: 'EMPTY',
    contributors: [{ name: 'bo', role: 'guest', place: 'rye' }],
    image: { src: './a.png', alt: 'A DOCK', caption: 'AT DUSK', credit: 'Ada' },
    disclosures: ['OWNS A DOCK', 'AND A BOAT'],
    corrections: [{ date: '2026-01-31', text: 'WAS WRONG' }],
    sources: [{ title: 'A REPORT', url: 'https://example.org/' }],
  });
});

test('groups that hold groups of their own kind are followed', () => {
  const tree = [{ slug: 'a', name: 'A', description: 'one', children: [{ slug: 'b', name: 'B', description: 'two', children: [] }] }];
  expect(valuesWith(categoriesSchema, 'prose', tree)).toEqual(['one', 'two']);
});

test('what no output file may hold while an article is held back', () => {
  const values = ['empty', 'bo', 'a dock', 'at dusk', 'Ada', 'owns a dock', 'and a boat', 'was wrong', 'a report'];
  expect(valuesWith(articleSchema, 'private', written)).toEqual(values);
});

test('dates are known by their names', () => {
  expect([...namesWith(articleSchema, 'moment')]).toEqual(['published', 'updated']);
  expect([...namesWith(articleSchema, 'day')]).toEqual(['date', 'accessed', 'imported']);
});

test('a role inside an optional field, or one with a default, is that of the field', () => {
  const inside = z.string().meta(roles('prose'));
  const schema = z.strictObject({ a: inside.optional(), b: inside.default('x'), c: z.string() });
  expect(valuesWith(schema, 'prose', { a: '1', b: '2', c: '3' })).toEqual(['1', '2']);
});
