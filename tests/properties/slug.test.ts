/** Names in addresses, whatever they are made of. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { foldCase, slugOf } from '../../src/addresses/slug.ts';
import { slug as slugRule } from '../../src/schema/fields/fields.ts';
import { itHolds } from './it-holds.ts';
import { anyText } from './words.ts';

const texts = fc.oneof(anyText, fc.string({ unit: 'binary' }));

itHolds('a slug is empty, or letters and digits of any script joined by single hyphens', texts, (text) => {
  expect(slugOf(text)).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)?$/u);
});

itHolds(
  'a slug has at most 80 bytes',
  texts.map((text) => text.repeat(8)),
  (text) => {
    expect(Buffer.byteLength(slugOf(text))).toBeLessThanOrEqual(80);
  },
);

itHolds('the slug of a slug is that slug', texts, (text) => {
  expect(slugOf(slugOf(text))).toBe(slugOf(text));
});

itHolds('a text has one slug, however its letters are composed', texts, (text) => {
  expect(slugOf(text.normalize('NFD'))).toBe(slugOf(text.normalize('NFC')));
});

itHolds('a slug survives the way into an address and back', texts, (text) => {
  const slug = slugOf(text);
  expect(decodeURIComponent(new URL(`https://example.org/${encodeURIComponent(slug)}`).pathname)).toBe(`/${slug}`);
});

itHolds('two slugs that differ stay different on every disk', fc.tuple(texts, texts), ([one, other]) => {
  const slugs = [slugOf(one), slugOf(other)];
  expect(new Set(slugs.map(foldCase)).size).toBe(new Set(slugs).size);
});

itHolds('a slug that the engine proposes is one that a writer may take, unless it is empty or only digits', texts, (text) => {
  const slug = slugOf(text);
  if (slug !== '' && !/^\d+$/.test(slug)) expect(slugRule.safeParse(slug).error?.issues ?? []).toEqual([]);
});
