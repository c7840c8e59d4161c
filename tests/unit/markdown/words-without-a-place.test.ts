/** Words for which Markdown has no place are printed elsewhere, or their writer hears of them. */
import { describe, expect, test } from 'vitest';
import { bodyOf, htmlOf, problemsOf, warningsOf } from './compile.ts';

describe('a cell', () => {
  test('without a column is a problem that names its words', () => {
    expect(problemsOf('| a | b |\n|---|---|\n| c | d | and *this* one | too |')).toEqual([
      '3:9 This row has 4 cells, and its table 2 columns: "and this one too" would be lost. Write \\| for a bar that stands for itself, or give the table another column in its first two lines.',
    ]);
    expect(problemsOf('| a |\n|---|\n| `b|c` |')).toEqual([expect.stringContaining('This row has 2 cells, and its table 1 column: "c`" ')]);
  });

  test('that is empty may stand without one', () => {
    expect(problemsOf('| a | b |\n|---|---|\n| c | d | | |')).toEqual([]);
  });

  test('of code may hold a bar behind a backslash', () => {
    expect(htmlOf('| a | b |\n|---|---|\n| `c\\|d` | e |')).toContain('<code>c|d</code>');
    expect(warningsOf('| a | b |\n|---|---|\n| `c\\|d` | e |')).toEqual([]);
  });

  test('of code that a bar has cut in two is doubted where no word is lost', () => {
    expect(warningsOf('| a | b |\n|---|---|\n| `c|d` |')).toEqual([
      '3:1 "`c|d`" is read as two cells, since a bar ends a cell in code too. Write \\| for a bar that stands for itself.',
    ]);
  });
});

describe('a line that is read as the address of a link', () => {
  test('is a problem where it holds words that no link uses', () => {
    expect(problemsOf('[Update]: corrected\n\nEnd.')).toEqual([
      '1:1 "[Update]: corrected" is read as the address of a link [Update], which is not in this text, so that no reader sees it. For words of the text, write \\[Update]: corrected; for a link, write its whole address.',
    ]);
  });

  test('is doubted where it holds an address that no link uses', () => {
    expect(warningsOf('[dock]: https://example.org/ "The dock"\n\nEnd.')).toEqual([
      '1:1 "[dock]: https://example.org/ "The dock"" is read as the address of a link [dock], which is not in this text, so that no reader sees it. Write [dock] where the link belongs, or take the line out. For words of the text, write \\[dock]: https://example.org/ "The dock"',
    ]);
  });

  test('is doubted where the name has another address already', () => {
    expect(warningsOf('[dock]\n\n[dock]: ./a.mdx\n[dock]: ./b.mdx')).toEqual([
      '4:1 "[dock]: ./b.mdx" gives [dock] a second address, which nothing leads to. The first is in line 3: give one of them another name, or take one out.',
    ]);
  });

  test.each(['[dock]\n\n[dock]: ./a.mdx\n[dock]: ./a.mdx', '[//]: # (a comment)\n\nEnd.', '[comment]: <> (a comment)\n\nEnd.'])(
    'is right where a link uses it, or it is a comment: %j',
    (text) => {
      expect(problemsOf(text)).toEqual([]);
      expect(warningsOf(text)).toEqual([]);
    },
  );
});

describe('the caption of a picture', () => {
  const said = (line: string) => [
    expect.stringMatching(
      new RegExp(`^${line} "The dock\\." is the caption of a picture in a sentence, shown only to those who rest a mouse`),
    ),
  ];

  test.each([
    ['in a sentence', 'A ![dock](./a.png "The dock.") here.', '1:3'],
    ['before words', '![dock](./a.png "The dock.")\nand words', '1:1'],
    ['that is a link', '[![dock](./a.png "The dock.")](https://example.org)', '1:2'],
    ['by its name', 'A ![dock][a].\n\n[a]: ./a.png "The dock."', '1:3'],
  ])('%s stays its title, and is doubted', (_where, text, place) => {
    expect(htmlOf(text)).toContain('<Picture {"src":"./a.png","alt":"dock","title":"The dock."}>');
    expect(warningsOf(text)).toEqual(said(place));
  });

  test('below a picture that stands alone is right', () => {
    expect(warningsOf('![dock](./a.png "The dock.")')).toEqual([]);
  });

  test('that holds markup is doubted, as any text of a part is', () => {
    expect(warningsOf('![dock](./a.png "The *dock*.")\n\n<Aside title="<i>Berths</i>">x</Aside>')).toEqual([
      '1:1 "*dock*" in "caption" is printed as it stands, since only the text itself takes markup. Take the signs out, and keep the words.',
      '3:8 "<i>Berths</i>" in "title" is printed as it stands, since only the text itself takes markup. Take the signs out, and keep the words.',
    ]);
  });
});

describe('what stands behind the language of a block of code', () => {
  test('is printed above it where it is a title', () => {
    const { nodes, plainText } = bodyOf('```js title="config.js"\nx\n```');
    expect(nodes).toEqual([
      '<figure class="code"><figcaption>config.js</figcaption><pre><code class="language-js">x\n</code></pre></figure>',
    ]);
    expect(plainText).toBe('config.js\nx');
    for (const meta of ["filename='config.js'", 'file=config.js', 'title="config.js" '])
      expect(htmlOf(`\`\`\`js ${meta}\nx\n\`\`\``)).toContain('<figcaption>config.js</figcaption>');
  });

  test('shows what nobody could see, as the code does', () => {
    expect(htmlOf('```js title="a\u202eb"\nx\n```')).toContain('<figcaption>a⟨U+202E⟩b</figcaption>');
  });

  test('is doubted where it is anything else', () => {
    expect(warningsOf('```js {1,3} title="a.js" numbers\nx\n```')).toEqual([
      '1:1 "{1,3} numbers" behind ```js is printed nowhere. Take it out; for a title above the code, write ```js title="…".',
    ]);
  });
});
