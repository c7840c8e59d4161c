import { expect, test } from 'vitest';
import { momentOf } from '../../../src/model/dates.ts';
import { statusOf, visibleFrom } from '../../../src/model/status.ts';

const midnight = momentOf('2026-01-31', 'Europe/Berlin');

test.each([
  [{ draft: false, published: midnight }, midnight.instant - 1, 'scheduled', 'until a millisecond before its moment'],
  [{ draft: false, published: midnight }, midnight.instant, 'published', 'from its moment on'],
  [{ draft: false, published: midnight }, midnight.instant + 1, 'published', 'after its moment'],
  [{ draft: true, published: midnight }, midnight.instant + 1, 'draft', 'whatever its date'],
  [{ draft: true }, 0, 'draft', 'without a date'],
  [{ draft: false }, 0, 'draft', 'without a date, whatever it says'],
] as const)('%j at %d is %s, %s', (piece, now, status, _when) => {
  expect(statusOf(piece, now)).toBe(status);
});

test('a draft is never visible', () => {
  expect(visibleFrom({ draft: true, published: midnight })).toBe(Infinity);
  expect(visibleFrom({ draft: false, published: midnight })).toBe(midnight.instant);
});
