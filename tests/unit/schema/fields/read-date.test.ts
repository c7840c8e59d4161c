/** Dates as people write them. */
import { describe, expect, test } from 'vitest';
import { explainDate } from '../../../../src/schema/fields/explain-date.ts';
import { readDate } from '../../../../src/schema/fields/read-date.ts';

const day = (value: string, language = 'en') => readDate(value, language).map((read) => read.day);

describe('one day is meant by', () => {
  test.each([
    ...['2026-11-20', '2026/11/20', '2026.11.20', '20.11.2026', '20. 11. 2026', '20/11/2026', '11/20/2026', '20-11-2026', '20261120'],
    ...[
      '20 November 2026',
      'November 20, 2026',
      'Nov 20, 2026',
      'Nov. 20th, 2026',
      '20th of November 2026',
      'Friday, 20 November 2026',
      '2026 Nov 20',
    ],
    ...['2026年11月20日', '٢٠/١١/٢٠٢٦', '２０２６/１１/２０'],
  ])('%s', (value) => expect(day(value)).toEqual(['2026-11-20']));

  test.each([
    ['de', '20. November 2026'],
    ['de', 'Freitag, 20. Nov. 2026'],
    ['fr', '20 novembre 2026'],
    ['es', '20 de noviembre de 2026'],
    ['it', 'venerdì 20 novembre 2026'],
    ['pl', '20 listopada 2026 r.'],
    ['tr', '20 Kasım 2026'],
    ['ru', '20 ноября 2026 г.'],
    ['el', '20 Νοεμβρίου 2026'],
    ['he', '20 בנובמבר 2026'],
    ['ar', '٢٠ نوفمبر ٢٠٢٦'],
    ['hi', '20 नवंबर 2026'],
    ['ko', '2026년 11월 20일'],
    ['zh', '2026年11月20日'],
    ['de', '20 Nov 2026'],
  ])('%s: %s', (language, value) => expect(day(value, language)).toEqual(['2026-11-20']));

  test.each([
    ['03/03/2026', '2026-03-03'],
    ['03.04.2026', '2026-04-03'],
    ['29.2.2024', '2024-02-29'],
    ['1er mars 2026', '2026-03-01', 'fr'],
    ['Sept 5, 2026', '2026-09-05'],
  ])('%s, which is %s', (value, meant, language = 'en') => expect(day(value, language)).toEqual([meant]));
});

test.each(['03/04/2026', '3-4-2026'])('two days can be meant by %s', (value) => expect(day(value)).toEqual(['2026-04-03', '2026-03-04']));

test.each([
  ...[
    '',
    '2026',
    'November 2026',
    '20.11.26',
    '30.2.2026',
    '31/13/2026',
    '20 Novembre 2026',
    'tomorrow',
    '20 November 2026 or so',
    '2026-11-20..21',
  ],
  ...['12:00', '20 20 November 2026', '0999-01-01', '5 листопад 2026'],
])('no day is meant by "%s"', (value) => expect(day(value)).toEqual([]));

test.each([
  ['2026-11-20 09:00', { day: '2026-11-20', time: '09:00:00' }],
  ['2026-11-20T9:05', { day: '2026-11-20', time: '09:05:00' }],
  ['20.11.2026, 21:30:15', { day: '2026-11-20', time: '21:30:15' }],
  ['Nov 20, 2026 9:00 PM', { day: '2026-11-20', time: '21:00:00' }],
  ['Nov 20, 2026 at 12:00 am', { day: '2026-11-20', time: '00:00:00' }],
  ['2026-11-20 09:00:00 +0100', { day: '2026-11-20', time: '09:00:00', offset: '+01:00' }],
  ['2026-11-20 09:00:00.5 UTC', { day: '2026-11-20', time: '09:00:00', offset: 'Z' }],
])('%s is a time of day', (value, read) => expect(readDate(value, 'en')).toEqual([read]));

test.each(['2026-11-20 25:00', '2026-11-20 13:00 pm', '2026-11-20 09:61'])('%s is none', (value) =>
  expect(readDate(value, 'en')).toEqual([]),
);

test.each([
  ['20.11.2026', '"20.11.2026" is not a date in the form used here. Write 2026-11-20, or let check write it: npm run check -- --fix'],
  ['03/04/2026', '"03/04/2026" can be read as 2026-04-03 and as 2026-03-04. Write the one that is meant, 2026-04-03 or 2026-03-04.'],
  [
    '2026-11-20 09:00',
    '"2026-11-20 09:00" does not say its offset from UTC. Write it behind the time (2026-11-20T09:00:00+01:00), or let check write that of the zone of the site: npm run check -- --fix',
  ],
  [
    '2026-11-20 09:00 +0100',
    '"2026-11-20 09:00 +0100" is not a moment in the form used here. Write 2026-11-20T09:00:00+01:00, or let check write it: npm run check -- --fix',
  ],
  ['2026-11-20T09:00:00+18:00', undefined],
  ['tomorrow', undefined],
])('of %s is said what it means', (value, said) => {
  const words = explainDate(value, { wanted: 'moment', language: 'en', isInFile: true });
  expect(words && `${words.message} ${words.fix}`).toBe(said);
});
