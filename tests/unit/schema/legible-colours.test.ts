/** What is said of colours that a publication chooses and that cannot be read. */
import { expect, test } from 'vitest';
import { type ChosenColours, illegibleColours } from '../../../src/schema/legible-colours.ts';
import { siteSchema } from '../../../src/schema/site.ts';

const said = (colours: ChosenColours): readonly string[] =>
  illegibleColours(colours).map(({ name, theme, message, fix }) => `${name} by ${theme}: ${message} ${fix}`);

test('nothing of what can be read', () => {
  expect(said({})).toEqual([]);
  expect(said({ signal: { day: '#bf310b', night: '#ff7a4d' } })).toEqual([]);
  expect(said({ paper: { day: '#ffffff', night: '#000000' } })).toEqual([]);
});

test('a signal ink that is too near to the paper, with one of its kind that is not', () => {
  expect(said({ signal: { day: '#ffd000', night: '#ff7a4d' } })).toEqual([
    'signal by day: "#ffd000" is too near to the paper (#f4efe5): their contrast is 1.2 to 1, and 4.5 is the least that can be read. Choose a darker colour, such as "#826a00".',
  ]);
  expect(said({ signal: { day: '#bf310b', night: '#8b0000' } })).toEqual([
    'signal by night: "#8b0000" is too near to the paper (#161310): their contrast is 1.8 to 1, and 4.5 is the least that can be read. Choose a lighter colour, such as "#b96666".',
  ]);
});

test('a paper that no ink can be read on; the signal ink waits for another', () => {
  expect(said({ paper: { day: '#808080', night: '#161310' }, signal: { day: '#808080', night: '#ff7a4d' } })).toEqual([
    'paper by day: "#808080" is a background on which long text cannot be read: the best text colour has a contrast of 5.3 to 1, and 7 is the least. Choose a lighter colour, such as "#969696".',
  ]);
});

test.each(['#f2502a', '#ffd000', '#808080', '#ffffff', '#000000', '#00ff00', '#0000ff'])('%s may be the ground of the cover', (ground) => {
  expect(said({ flood: { day: ground, night: ground } })).toEqual([]);
});

test('of what is no colour, its contrast is not told', () => {
  const { error } = siteSchema.shape.colours.safeParse({ paper: { day: 'grey', night: '#161310' } });
  expect(error?.issues.map(({ message }) => message)).toEqual(['"grey" is not a colour.']);
});
