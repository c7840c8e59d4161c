import { expect, test } from 'vitest';
import { dateText, numberText, placeText, timeTicks } from '../../../src/charts/figure-text.ts';

test.each([
  [15625, 'en', undefined, '15,625'],
  [15625, 'de', '%', '15.625\u00A0%'],
  [-40, 'en', '£', '−£40'],
  [0.5, 'de', 'MW', '0,5\u00A0MW'],
  [15625.5, 'la', undefined, '15,625.5'],
])('%d in %s, counted in %s, is %s', (value, language, unit, text) => {
  expect(numberText(value, language, unit)).toBe(text);
});

test.each([
  ['en', '€5'],
  ['de', '5 €'],
  ['de-CH', '€ 5'],
  ['fr', '5 €'],
  ['es', '5 €'],
  ['it', '5 €'],
  ['nl', '€ 5'],
  ['pl', '5 €'],
  ['tr', '€5'],
  ['ru', '5 €'],
  ['el', '5 €'],
  ['he', '5 €'],
  ['ar', '5 €'],
  ['fa', '€۵'],
  ['hi', '€5'],
  ['th', '€5'],
  ['ja', '€5'],
  ['ko', '€5'],
  ['zh', '€5'],
])('in %s the sign of money stands where readers expect it: %s', (language, text) => {
  expect(numberText(5, language, '€').replaceAll('\u00A0', ' ')).toBe(text);
  expect(numberText(-5, language, '€').replaceAll('\u00A0', ' ')).toBe(`−${text}`);
  expect(numberText(5, language, '₽')).toBe(numberText(5, language, '€').replace('€', '₽'));
});

test('a year stands together along the foot', () => {
  expect(placeText(2026, 'en')).toBe('2026');
  expect(placeText(20260, 'en')).toBe('20,260');
});

test('a date is as exact as it was written, whatever the zone of the machine', () => {
  expect(['2026', '2026-01', '2026-01-31'].map((date) => dateText(date, 'en-GB', 'long'))).toEqual([
    '2026',
    'January 2026',
    '31 January 2026',
  ]);
});

test('the marks of time are only as exact as they must be', () => {
  const days = (...dates: string[]) => dates.map((date) => new Date(date));
  expect(timeTicks(days('2025-01-01', '2026-01-01'), 'en')).toEqual(['2025', '2026']);
  expect(timeTicks(days('2025-10-01', '2026-01-01', '2026-04-01'), 'en')).toEqual(['Oct 2025', 'Jan 2026', 'Apr']);
  expect(timeTicks(days('2025-10-01', '2025-10-08'), 'en-GB')).toEqual(['1 Oct 2025', '8 Oct']);
});
