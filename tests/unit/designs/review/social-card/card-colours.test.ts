import { expect, test } from 'vitest';
import { cardColours } from '../../../../../src/designs/review/social-card/card-colours.ts';

test('a card has the colours of the cover by day, with the ink that can be read on its ground', () => {
  expect(cardColours({ flood: { day: '#d07000', night: '#000000' } })).toEqual({ ground: '#d07000', ink: '#1a1613', knock: '#fff7ec' });
});
