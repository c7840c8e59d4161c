import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { dayOf, momentOf, startOfDay } from '../../../src/model/dates.ts';

const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

describe('a day begins', () => {
  test.each([
    ['2026-01-31', 'UTC', '2026-01-31T00:00:00Z', 'at midnight'],
    ['2026-01-31', 'Europe/Berlin', '2026-01-30T23:00:00Z', 'at midnight in winter'],
    ['2026-07-31', 'Europe/Berlin', '2026-07-30T22:00:00Z', 'at midnight in summer'],
    ['2026-01-31', 'Asia/Kathmandu', '2026-01-30T18:15:00Z', 'at midnight, three quarters of an hour off'],
    ['2026-01-31', 'Pacific/Kiritimati', '2026-01-30T10:00:00Z', 'fourteen hours before Greenwich'],
    ['2026-01-31', 'Pacific/Niue', '2026-01-31T11:00:00Z', 'eleven hours after Greenwich'],
    ['2024-02-29', 'Europe/London', '2024-02-29T00:00:00Z', 'on a leap day too'],
    ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00Z', 'before the clocks go forward'],
    ['2026-03-30', 'Europe/London', '2026-03-29T23:00:00Z', 'after the clocks went forward'],
    ['2026-10-25', 'Europe/London', '2026-10-24T23:00:00Z', 'before the clocks go back'],
    ['2026-10-26', 'Europe/London', '2026-10-26T00:00:00Z', 'after the clocks went back'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', 'at one o’clock where midnight was skipped'],
    ['2023-04-28', 'Africa/Cairo', '2023-04-27T22:00:00Z', 'at one o’clock where midnight was skipped'],
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00Z', 'at one o’clock where midnight was skipped'],
    ['2021-10-29', 'Asia/Amman', '2021-10-28T21:00:00Z', 'at the first of two midnights'],
    ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00Z', 'at the first of two midnights'],
    ['2010-11-07', 'America/St_Johns', '2010-11-07T02:30:00Z', 'at the first midnight, though the evening before came back'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z', 'with the next where the whole day was skipped'],
    ['1000-01-01', 'UTC', '1000-01-01T00:00:00Z', 'long ago'],
  ])('%s in %s at %s: %s', (day, zone, instant, _how) => {
    expect(iso(startOfDay(day, zone))).toBe(instant);
  });

  test('in every zone and on every day of a year at an instant of that day, and a millisecond before it was the day before', () => {
    for (const zone of [
      'Europe/London',
      'America/New_York',
      'America/Sao_Paulo',
      'Africa/Cairo',
      'Asia/Tehran',
      'Asia/Beirut',
      'Australia/Lord_Howe',
      'Pacific/Chatham',
      'Atlantic/Azores',
      'America/Asuncion',
    ]) {
      for (let noon = Date.parse('2023-01-01T12:00:00Z'); noon < Date.parse('2024-03-01'); noon += 86_400_000) {
        const day = iso(noon).slice(0, 10);
        const start = startOfDay(day, zone);
        expect([zone, dayOf(start, zone), dayOf(start - 1, zone) < day]).toEqual([zone, day, true]);
      }
    }
  });
});

describe('a moment', () => {
  test('that is written as a day is its midnight in the zone of the site', () => {
    expect(momentOf('2026-01-31', 'Asia/Tokyo')).toEqual({
      instant: Date.parse('2026-01-30T15:00:00Z'),
      day: '2026-01-31',
      written: '2026-01-31',
    });
  });

  test('that is written with its offset belongs to the day of the site', () => {
    const written = '2026-01-01T00:30:00+02:00';
    expect(momentOf(written, 'Europe/London')).toEqual({ instant: Date.parse('2025-12-31T22:30:00Z'), day: '2025-12-31', written });
    expect(momentOf(written, 'Asia/Tokyo').day).toBe('2026-01-01');
  });
});

test('dates are the same on a machine of any zone and language', () => {
  const program = `
    const { momentOf } = await import('./src/model/dates.ts');
    const { dayText, monthText } = await import('./src/views/format.ts');
    console.log(JSON.stringify([momentOf('2026-03-29', 'Europe/London'), momentOf('2026-01-01T00:30:00+02:00', 'Asia/Tokyo'), dayText('2026-01-01', 'en'), monthText('2026-01', 'de', { withYear: true })]));`;
  const printed = [
    { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' },
    { TZ: 'Pacific/Niue', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ].map((environment) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, ...environment }, encoding: 'utf8' }),
  );
  expect(printed[0]).toBe(printed[1]);
  expect(printed[0]).toContain('"January 1, 2026","Januar 2026"');
});

test('the last day that can be written is a day like others', () => {
  for (const zone of ['UTC', 'Asia/Tokyo', 'Pacific/Niue']) {
    expect(Math.abs(startOfDay('9999-12-31', zone) - Date.parse('9999-12-31T00:00:00Z'))).toBeLessThanOrEqual(14 * 3_600_000);
  }
});
