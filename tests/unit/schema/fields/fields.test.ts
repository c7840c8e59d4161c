import { describe, expect, test } from 'vitest';
import {
  dateOrMoment,
  languageTag,
  picturePath,
  plainDate,
  reference,
  slug,
  text,
  timeZone,
  webAddress,
} from '../../../../src/schema/fields/fields.ts';
import { isMoment } from '../../../../src/schema/fields/is-date.ts';

interface Judged {
  readonly schema: { safeParse(value: string): { success: boolean } };
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const kinds: Readonly<Record<string, Judged>> = {
  'a slug': {
    schema: slug,
    good: ['rent-freeze', 'a', '2026-budget', 'straße', '半導体', 'ذكاء-اصطناعي', 'cafe\u0301', 'हिन्दी', '𝐀'],
    bad: ['', 'Rent', 'rent freeze', 'rent_freeze', '-rent', 'rent-', 'rent--freeze', '2026', 'c++', 'a/b', 'a.b', 'Ⅷ', 'x'.repeat(81)],
  },
  'a day': {
    schema: plainDate,
    good: ['2026-01-31', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'],
    bad: [
      '2026-02-29',
      '1900-02-29',
      '2026-13-05',
      '2026-00-10',
      '2026-02-30',
      '2026-04-31',
      '2026-1-31',
      '26-01-31',
      '0999-12-31',
      '2026-01-31T00:00:00Z',
      '31.01.2026',
      ' 2026-01-31',
    ],
  },
  'a day or a moment': {
    schema: dateOrMoment,
    good: ['2026-01-31', '2026-01-31T09:00:00Z', '2026-01-31T09:00:00+01:00', '2026-01-31T09:00-03:30', '2026-01-31T09:00:00.123+14:00'],
    bad: [
      '2026-01-31T09:00:00',
      '2026-01-31 09:00:00+01:00',
      '2026-01-31T24:00:00Z',
      '2026-01-31T09:60:00Z',
      '2026-01-31T09:00:60Z',
      '2026-02-30T09:00:00Z',
      '2026-01-31T09:00:00+15:00',
      '2026-01-31T09:00:00+0100',
      '1000-01-01T00:00:00+14:00',
      '9999-12-31T23:00:00-12:00',
      'tomorrow',
    ],
  },
  'a web address': {
    schema: webAddress,
    good: ['https://example.org', 'http://example.org/a?b#c', 'HTTPS://EXAMPLE.ORG/', 'https://münchen.example/'],
    bad: [
      'example.org',
      '//example.org',
      '/about/',
      'https://',
      'https:///path',
      'javascript:alert(1)',
      'ftp://example.org',
      'mailto:a@b.example',
      'https://exa mple.org',
    ],
  },
  'a picture': {
    schema: picturePath,
    good: ['./harbour.jpg', '../shared/harbour.PNG', 'harbour.webp', './a b.avif', './半導体.jpeg', './x.gif'],
    bad: ['/harbour.jpg', 'https://example.org/x.jpg', './drawing.svg', './harbour', '.jpg', 'C:\\x.jpg', './x.jpg?width=3', './x.mdx'],
  },
  'a language': { schema: languageTag, good: ['en', 'en-GB', 'de', 'ar', 'zh-Hant', 'pt-BR'], bad: ['english', 'de_DE', '', 'x', '12'] },
  'a time zone': {
    schema: timeZone,
    good: ['Europe/London', 'UTC', 'America/Sao_Paulo'],
    bad: ['London', 'Europe/Londn', '', 'Mars/Olympus'],
  },
};

describe.each(Object.entries(kinds))('%s', (_name, { schema, good, bad }) => {
  test.each(good)('can be "%s"', (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });
  test.each(bad)('cannot be "%s"', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

test('names are the same however the disk composes their letters', () => {
  expect(slug.parse('cafe\u0301')).toBe('café');
  expect(reference.parse('cafe\u0301')).toBe('café');
  expect(text(9).parse('cafe\u0301')).toBe('café');
});

test('text is trimmed, and counted after that', () => {
  expect(text(4).parse('  word \n')).toBe('word');
  expect(text(4).safeParse('words').success).toBe(false);
});

test('a moment says its offset, and a day is none', () => {
  expect(isMoment('2026-01-31T09:00:00+01:00')).toBe(true);
  expect(isMoment('2026-01-31')).toBe(false);
});
