/** Which words of a text a quotation is taken from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedPassage } from '../../../../src/markdown/words/quoted-passage.ts';

const text = [
  'Why it failed',
  'The “bill” wasn’t paid – and then it was. The harbour has 11½ days.',
  'A crane stands still. The harbour has twelve days, and the crane 港口 has one.',
  '港口需要一座新的起重机。',
].join('\n');

describe('words that the text has', () => {
  test.each([
    ['as they are', 'The harbour has 11½ days.', 'The harbour has 11½ days.'],
    ['with the marks of a keyboard', `The "bill" wasn't paid - and`, 'The “bill” wasn’t paid – and'],
    ['over two lines of a terminal', ' A crane\n  stands ', 'A crane stands'],
    ['at their second place, since the first goes on within a word', 'crane', 'crane'],
    ['of a script without spaces, from the middle', '一座新的', '一座新的'],
  ])('%s', (_, asked, words) => {
    expect(quotedPassage(text, asked)).toMatchObject({ words });
  });

  test.each(['…', '...', '[…]', ' … ', '[...]'])('with an omission written %s', (sign) => {
    expect(quotedPassage(text, `wasn’t paid${sign}A crane`)).toEqual({
      words: 'wasn’t paid\u00A0… A crane',
      block: text.split('\n')[1],
    });
  });

  test('with an omission at the end and at the beginning', () => {
    expect(quotedPassage(text, '… has twelve days, …')).toMatchObject({ words: '… has twelve days,\u00A0…' });
  });

  test('with three points that are the text’s own', () => {
    expect(quotedPassage('And then … nothing.', 'then … nothing')).toMatchObject({ words: 'then … nothing' });
  });

  test('are found wherever they were copied', () => {
    const words = text.split('\n')[2]?.split(' ') ?? [];
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: words.length }), (first, count) => {
        const copied = words.slice(first, first + count).join(' ');
        expect(quotedPassage(text, copied)).toMatchObject({ words: copied });
      }),
    );
  });
});

describe('words that the text does not have', () => {
  test.each([
    [
      'other words after the first',
      'The harbour has twelve weeks',
      { found: 'The harbour has twelve', next: 'days, and the crane 港口 has' },
    ],
    ['nothing but one word', 'crane wreck', { found: '', next: '' }],
    ['part of a word', 'ane stands', { found: '', next: '' }],
    ['another capital', 'the Harbour', { found: '', next: '' }],
    ['parts in the other order', 'A crane … wasn’t paid', { found: '', next: '' }],
    ['two blocks in one', '11½ days. A crane', { found: '11½ days.', next: '' }],
    ['no words', '…', { found: '', next: '' }],
    ['nothing', '', { found: '', next: '' }],
  ])('%s', (_, asked, expected) => {
    expect(quotedPassage(text, asked)).toEqual(expected);
  });
});
