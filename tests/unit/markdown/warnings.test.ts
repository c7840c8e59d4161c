/** What is doubted in a text, and keeps nobody from publishing it. */
import { describe, expect, test } from 'vitest';
import { compileBody } from '../../../src/markdown/compile-body.ts';
import { article, bodyOf, warningsOf } from './compile.ts';

describe('a heading', () => {
  test('that skips a rank below the title, or below the heading before it, is doubted', () => {
    expect(warningsOf('### Who pays\n\nx\n\n## Why\n\n#### How\n')).toEqual([
      '1:1 "Who pays" is a heading of rank 3 right below the title. Write ## Who pays, so that readers by ear miss no rank between.',
      '7:1 "How" is a heading of rank 4 right below one of rank 2. Write ### How, so that readers by ear miss no rank between.',
    ]);
  });

  test('that goes up by any number of ranks, or down by one, is not', () => {
    expect(warningsOf('## A\n\n### B\n\n#### C\n\n## D\n\n### E\n')).toEqual([]);
  });
});

describe('a paragraph', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'ship').join(' ');

  test('of more than 250 words is doubted, wherever it stands', () => {
    expect(warningsOf(`${words(250)}\n\n> ${words(251)}`)).toEqual([
      expect.stringMatching(/^3:3 The paragraph that begins with "ship ship .*…" has 251 words\. Divide it where the thought turns; /),
    ]);
  });

  test('is counted in the words of its language, and without its markup', () => {
    expect(warningsOf('船が港に着く。'.repeat(60), { language: 'ja' })).toHaveLength(1);
    expect(warningsOf(`${words(249)} [ship](https://example.net/${'long/'.repeat(300)})`)).toEqual([]);
  });
});

describe('the words for those who do not see a picture', () => {
  test.each([
    '![harbour.jpg](./harbour.jpg)',
    'In a line ![photo-12.PNG](./harbour.jpg) of text.',
    '![IMG_0042](./IMG_0042.jpg)',
    '![DSC_0123](./harbour.jpg)',
    '<Figure src="./harbour-2.jpg" alt="Harbour-2" />',
    '![two words.jpg](<./two words.jpg>)',
  ])('are doubted where they are the name of a file: %s', (text) => {
    expect(warningsOf(text)).toEqual([
      expect.stringMatching(
        /^1:\d+ ".+" is the name of a file, and says nothing to those who do not see the picture\. Write what it shows\.$/,
      ),
    ]);
  });

  test.each(['![Harbour](./harbour.jpg)', '![A letter about holiday.jpg](./letter.jpg)', '<Figure src="./a-1.jpg" alt="A dock" />'])(
    'are not where they may be meant: %s',
    (text) => expect(warningsOf(text)).toEqual([]),
  );
});

test('warnings are part of what is kept of a text, and stop nothing', () => {
  expect(bodyOf('### Why').warnings).toHaveLength(1);
});

test('beside problems, only what stands in the text as it was written is doubted', () => {
  expect(compileBody('### Why\n\n<Figur/>', article)).toMatchObject({ problems: [{ line: 3 }], warnings: [{ line: 1 }] });
  expect(compileBody('### I <3 it', article)).toMatchObject({ problems: [{ line: 1 }], warnings: [] });
});
