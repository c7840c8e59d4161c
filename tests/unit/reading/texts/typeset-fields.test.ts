import { expect, test } from 'vitest';
import { articleSchema } from '../../../../src/schema/article.ts';
import { typesetFields } from '../../../../src/reading/texts/typeset-fields.ts';

const typed = {
  title: 'It\'s the "end" -- again',
  hashtags: ["don't", 'C--'],
  image: { src: "./it's--a.png", alt: "It's a dock" },
  disclosures: ["She's an owner."],
  corrections: [{ date: '2026-01-01', text: '"A" name...' }],
  aliases: ["/it's/"],
};

test('sentences among the fields are set as the text below them is, and names and addresses stay as they were typed', () => {
  expect(typesetFields(articleSchema, typed, 'en')).toEqual({
    title: 'It’s the “end” – again',
    hashtags: ["don't", 'C--'],
    image: { src: "./it's--a.png", alt: 'It’s a dock' },
    disclosures: ['She’s an owner.'],
    corrections: [{ date: '2026-01-01', text: '“A” name…' }],
    aliases: ["/it's/"],
  });
});

test('quotes are those of the language', () => {
  expect(typesetFields(articleSchema, { title: 'Das "Ende"' }, 'de')).toEqual({ title: 'Das „Ende“' });
});

test('what was typed is left alone', () => {
  const before = JSON.stringify(typed);
  typesetFields(articleSchema, typed, 'en');
  expect(JSON.stringify(typed)).toBe(before);
});
