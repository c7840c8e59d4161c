import { expect, test } from 'vitest';
import { collatorFor, dateView, dayText, monthText, readingMinutes } from '../../../src/views/format.ts';

test('a date keeps what was written for machines, and shows readers the day of the site', () => {
  expect(dateView({ day: '2025-12-31', written: '2026-01-01T00:30:00+02:00' }, 'en-GB')).toEqual({
    iso: '2026-01-01T00:30:00+02:00',
    text: '31 December 2025',
  });
});

test.each([
  ['en', 'November 9, 2026', 'November 2026', 'November'],
  ['en-GB', '9 November 2026', 'November 2026', 'November'],
  ['de', '9. November 2026', 'November 2026', 'November'],
  ['fr', '9 novembre 2026', 'novembre 2026', 'novembre'],
  ['fa', /۲۰۲۶/, /۲۰۲۶/, /\S/],
  ['th', /2026/, /2026/, /\S/],
])('days and months in "%s" are those of the Gregorian calendar', (language, day, month, monthAlone) => {
  expect(dayText('2026-11-09', language)).toMatch(day);
  expect(monthText('2026-11', language, { withYear: true })).toMatch(month);
  expect(monthText('2026-11', language, { withYear: false })).toMatch(monthAlone);
});

test('the first and the last day of a month stay in it', () => {
  expect([dayText('2026-03-01', 'en-GB'), dayText('2026-02-28', 'en-GB')]).toEqual(['1 March 2026', '28 February 2026']);
});

test.each([
  [0, 1],
  [1, 1],
  [238, 1],
  [357, 2],
  [2380, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

test('names are sorted as readers of the language expect, numbers by their value', () => {
  const sorted = (language: string, ...names: readonly string[]) => names.toSorted(collatorFor(language).compare);
  expect(sorted('de', 'Zebra', 'Ärger', 'apfel', 'Part 10', 'Part 9')).toEqual(['apfel', 'Ärger', 'Part 9', 'Part 10', 'Zebra']);
  expect(sorted('sv', 'Zebra', 'Ärger')).toEqual(['Zebra', 'Ärger']);
});
