/** Rows of a timeline → its events. */
import { expect, test } from 'vitest';
import { eventsOf } from '../../../src/charts/events.ts';

test('events stand where their time stands', () => {
  const events = eventsOf(
    {
      columns: ['', ''],
      rows: [
        ['2020', 'a'],
        ['2021-01', 'b'],
        ['2024-01-01', 'c'],
      ],
    },
    'en',
  );
  expect(events.map(({ place }) => Math.round(place))).toEqual([0, 25, 100]);
  expect(eventsOf({ columns: ['', ''], rows: [['2020', 'a']] }, 'en')[0]?.place).toBe(0);
});
