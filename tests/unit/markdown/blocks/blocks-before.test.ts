/** Where a line lies among the blocks of a page. */
import { expect, test } from 'vitest';
import { blocksBefore } from '../../../../src/markdown/blocks/blocks-before.ts';

const text = `First paragraph
over two lines.

[^a]: A note.

    With a second paragraph.

[link]: https://example.org

## A heading

- one

- two

{/* A comment. */}

<Aside>

Inside.

</Aside>

Last.`;

test.each([
  [1, 0, 'the first block'],
  [2, 0, 'a block that began before'],
  [4, 1, 'a note, which stands at the end of the page'],
  [10, 1, 'a heading below what is not printed'],
  [12, 2, 'a list'],
  [14, 2, 'the second item of a list, whose block began before'],
  [16, 3, 'a comment'],
  [20, 3, 'inside a part, which is not closed before the line'],
  [24, 4, 'the last block'],
  [99, 5, 'below the end'],
])('the block of line %i has %i blocks before it: %s', (line, blocks) => {
  expect(blocksBefore(`${text}\n\n`, line)).toBe(blocks);
});

test('a text that cannot be read in seconds has no known places', () => {
  expect(blocksBefore(`${'*a_ '.repeat(50_000)}\n\nThe end`, 3)).toBe(0);
});

test('a text that cannot be read at all ends after some tries', () => {
  expect(blocksBefore('<Aside>\n\n'.repeat(400), 799)).toBe(0);
});
