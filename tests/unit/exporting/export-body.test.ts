import { expect, test } from 'vitest';
import { exportBody } from '../../../src/exporting/text/export-body.ts';

const rows = [
  ['berth', 'ships'],
  ['North | quay', '17'],
];

/** The Markdown, and what was said about it. */
function exported(text: string, path = 'articles/a.mdx'): { markdown: string; notes: readonly string[] } {
  const notes: string[] = [];
  const markdown = exportBody(path, text, {
    callouts: { note: 'Note', warning: 'Warning', update: 'Update' },
    picture: (src) => src.replace(/^.*\//, './'),
    isPicture: (src) => src.endsWith('.png'),
    link: (target) => (target.startsWith('./b.mdx') ? target.replace('./b.mdx', '/articles/b/') : undefined),
    rows: () => rows,
    note: (what, became) => notes.push(`${what}: ${became}`),
  });
  return { markdown, notes };
}

test.each([
  [
    '<Callout kind="warning" title="Mind [it]">\nHot *and* loud.\n\n- a\n- b\n</Callout>',
    '> [!WARNING] Mind \\[it]\n> Hot *and* loud.\n>\n> - a\n> - b\n',
  ],
  ['<Callout>Words.</Callout>', '> [!NOTE]\n> Words.\n'],
  ['<Callout kind="update">Words.</Callout>', '> [!NOTE] Update\n> Words.\n'],
  ['<Aside title="What a berth is">A place.</Aside>', '> **What a berth is**\n>\n> A place.\n'],
  [
    '<Quote by="Ada Quill" source="Pilots" url="https://example.org/p">\n  The sea\n  keeps none.\n</Quote>',
    '> The sea\n> keeps none.\n>\n> — Ada Quill, [Pilots](https://example.org/p)\n',
  ],
  ['<Quote by="Ada">Words.</Quote>', '> Words.\n>\n> — Ada\n'],
  ['<Figure src="../pictures/a dock.png" alt="A dock" caption="In May." credit="Ada" />', '![A dock](<./a dock.png> "In May. Ada")\n'],
  ['<Stat value="38 %" label="of berths, 2*3" source="Port" />', '**38 %** of berths, 2\\*3 (Port)\n'],
  [
    '<BarChart data={[["berth", "ships"], ["North quay", 17], ["South", -4]]} caption="In May." unit="ships" source="Port" />',
    '| berth | ships |\n| - | -: |\n| North quay | 17 |\n| South | -4 |\n\n*In May. (ships) Port*\n',
  ],
  ['<LineChart data="./berths.csv" alt="It rises." />', 'It rises.\n\n| berth | ships |\n| - | -: |\n| North \\| quay | 17 |\n'],
  ['<Timeline data={[["date", "event"], ["2024-05", "Sold."]]} />', '| date | event |\n| - | - |\n| 2024-05 | Sold. |\n'],
  ['One <Foreign lang="de">*Welt*</Foreign> two.', 'One <span lang="de">*Welt*</span> two.\n'],
  ['<Foreign lang="de">\nEin Satz.\n\nNoch einer.\n</Foreign>', '<div lang="de">\n\nEin Satz.\n\nNoch einer.\n\n</div>\n'],
  ['One.\n\n<PullQuote>One.</PullQuote>\n\nTwo.', 'One.\n\nTwo.\n'],
  ['One.\n\n{/* not for\nreaders */}\n\nTwo {"{x}"}.', 'One.\n\nTwo {x}.\n'],
  ['- a\n\n  <Callout>\n  In a list.\n\n  Two.\n  </Callout>\n- b', '- a\n\n  > [!NOTE]\n  > In a list.\n  >\n  > Two.\n- b\n'],
  ['> <Callout>\n> Quoted.\n> </Callout>', '> > [!NOTE]\n> > Quoted.\n'],
  [
    '<Aside>\n<Callout>[to b](./b.mdx#why)</Callout>\n\n![x](./p/x.png)\n</Aside>',
    '> > [!NOTE]\n> > [to b](/articles/b/#why)\n>\n> ![x](./x.png)\n',
  ],
  [
    '<details>\n<summary>More</summary>\nHidden *words*.\n</details>',
    '<details>\n\n<summary>More</summary>\n\nHidden *words*.\n\n</details>\n',
  ],
  [
    'H<sub>2</sub>O <kbd>x</kbd> <time dateTime="2026">now</time><br />y',
    'H<sub>2</sub>O <kbd>x</kbd> <time datetime="2026">now</time><br>y\n',
  ],
])('%s', (typed, markdown) => {
  expect(exported(typed).markdown).toBe(markdown);
});

test('what Markdown says already stays letter by letter, and links and pictures get their addresses', () => {
  const typed = `Setext
======

* one
* two_three\\*  
  a [link *to* b](./b.mdx#why "Title (x)"), [c](<./b.mdx>), [d][ref] and https://example.org/, ./b.mdx.

![a [b] c](../p/one.png 'T [x](y)') ![r][pic]

\`\`\`js title="a.js"
[x](./b.mdx) {/* code */} <Callout>
\`\`\`

    indented <b>

[ref]: ./b.mdx "T"
[pic]: ../p/two.png
[^1]: A note, \\{so}.
`;
  expect(exported(typed).markdown).toBe(
    typed
      .replace('(./b.mdx#why', '(/articles/b/#why')
      .replace('<./b.mdx>', '/articles/b/')
      .replace('../p/one.png', './one.png')
      .replace('[ref]: ./b.mdx', '[ref]: /articles/b/')
      .replace('../p/two.png', './two.png'),
  );
});

test('plain Markdown keeps its HTML and its comments, and braces are letters', () => {
  const typed = 'A {b} <!-- c --> <b>d</b>\n\n<div>\n*e*\n</div>\n';
  expect(exported(typed, 'articles/a.md').markdown).toBe(typed);
});

test('says what became of each part', () => {
  expect(exported('<PullQuote>One.</PullQuote>\n\n<Figure src="./a.png" alt="A" night="./n/b.png" drawn />').notes).toEqual([
    'PullQuote: left out: it repeats words of the text',
    'Figure: a picture with its caption as title',
    'night: its picture by night lies beside the text: ./b.png',
    'drawn: left out: its ink stays dark by night',
  ]);
});

test('a table of HTML with spans stays as it is, with new addresses in its cells', () => {
  const typed = '<table>\n<tr>\n<td colspan="2">\n\n[b](%s) *c*\n\n</td>\n<td rowspan="2">d</td>\n</tr>\n</table>\n';
  expect(exported(typed.replace('%s', './b.mdx'), 'articles/a.md')).toEqual({ markdown: typed.replace('%s', '/articles/b/'), notes: [] });
});
