/** Instructions of other programs among Markdown, and what becomes of them. */
import { expect, test } from 'vitest';
import { codeInfo } from '../../../src/importing/text/code-info.ts';
import { convertText } from '../../support/convert-text.ts';

function written(
  markdown: string,
  dialect: 'liquid' | 'shortcodes',
): { markdown: string; said: readonly string[]; lost: readonly string[] } {
  const places = { link: (to: string) => ({ to }), picture: (to: string) => ({ to }) };
  const { notes, ...text } = convertText({ markdown, dialect }, places);
  return { markdown: text.markdown, said: notes.map(({ what }) => what), lost: text.lost };
}

const film = '[YouTube: abc](https://www.youtube.com/watch?v=abc)';

test.each([
  ['shortcodes', 'One {{< youtube abc >}} two', `One\n\n${film}\n\ntwo\n`],
  ['shortcodes', '> {{< youtube id="abc" >}}\n> two', `> ${film}\n>\n> two\n`],
  ['shortcodes', '- one\n- {{< youtube abc >}} two', `- one\n\n- ${film}\n\n  two\n`],
  ['shortcodes', '| a | b |\n|---|---|\n| {{< youtube abc >}} | c |', `| a | b |\n| - | - |\n| ${film} | c |\n`],
  ['shortcodes', '{{< youtube id="abc" title="The tide" >}}', '[The tide](https://www.youtube.com/watch?v=abc)\n'],
  ['shortcodes', '{{< vimeo 12 >}}', '[Vimeo: 12](https://vimeo.com/12)\n'],
  ['shortcodes', '{{< tweet user="ada" id="99" >}}', '[Twitter: ada/99](https://twitter.com/i/status/99)\n'],
  ['shortcodes', '{{< gist ada 77 >}}', '[GitHub Gist: ada/77](https://gist.github.com/ada/77)\n'],
  ['liquid', 'One {% include youtube.html id="abc" %} two', `One\n\n${film}\n\ntwo\n`],
  ['liquid', '{% youtube abc %}', `${film}\n`],
] as const)('a film is a link on a line of its own: %s %j', (dialect, typed, expected) => {
  const { markdown, said, lost } = written(typed, dialect);
  expect(markdown).toBe(expected);
  expect(lost).toEqual([]);
  // By the name that its writer knows.
  expect(said).not.toContain('<iframe>');
  expect(said[0]).toMatch(dialect === 'liquid' ? /^\{% (?:include )?youtube %\}$/ : /^\{\{< \w+ >\}\}$/);
});

test('a film whose name only the other program knows stays as text', () => {
  expect(written('{% include youtube.html id=page.film %}', 'liquid')).toMatchObject({
    markdown: '{% include youtube.html id=page.film %}\n',
    said: ['{% include %}'],
  });
});

test('instructions in code stay as typed', () => {
  for (const typed of ['`{{< youtube abc >}}`', '```\n{{< youtube abc >}}\n```'])
    expect(written(typed, 'shortcodes').markdown).toBe(`${typed}\n`);
  expect(written('`{% youtube abc %}`', 'liquid').markdown).toBe('`{% youtube abc %}`\n');
});

test('a figure keeps its title, its caption and the link to who made it', () => {
  const typed = '{{< figure src="a.png" title="Low" caption="See *this*" attr="Ann" attrlink="https://ann.example/" target="_blank" >}}';
  expect(written(typed, 'shortcodes').markdown).toBe('![](a.png)\n\nLow. See *this* [Ann](https://ann.example/)\n');
  expect(written('{{< figure src="a.png" caption="Low" attr="Ann" >}}', 'shortcodes').markdown).toBe('![](a.png "Low Ann")\n');
  expect(written('{{< figure src="a.png" attrlink="https://ann.example/" >}}', 'shortcodes').markdown).toContain(
    '[https://ann.example/](https://ann.example/)',
  );
  expect(written('{{< figure src="a.png" link="https://b.example/" >}}', 'shortcodes').markdown).toBe('[![](a.png)](https://b.example/)\n');
});

test.each([
  ['go', '{linenos=true}', 'go', '', true],
  ['go{hl_lines=[1,"3-5"]}', '', 'go', '', true],
  ['js', '{1,3-5}', 'js', '', true],
  ['js', 'title="a b.js" {1} showLineNumbers', 'js', 'a b.js', true],
  ['js:title.js', '', 'js', 'title.js', false],
  ['', '{.python .numberLines}', 'python', '', true],
  ['{python}', '', 'python', '', false],
  ['', '{r, echo=FALSE}', 'r', '', true],
  ['go', '{linenos=table,title="x.go"}', 'go', 'x.go', true],
  ['c++', '', 'c++', '', false],
  ['', '', '', '', false],
])('behind the marks of code: %j %j', (language, info, expected, title, hasMore) => {
  expect(codeInfo(language, info)).toEqual({ language: expected, title, hasMore });
});

test('code keeps its language and its title, and the report counts what it does not keep', () => {
  const typed = '```go {linenos=true}\na\n```\n\n``` {.python .x}\nb\n```\n\n~~~js title="a.js"\nc\n~~~\n\n<b>d</b>\n';
  const { markdown, said } = written(typed, 'shortcodes');
  expect(markdown).toBe('```go\na\n```\n\n```python\nb\n```\n\n```js title="a.js"\nc\n```\n\n**d**\n');
  expect(said).toEqual(['numbers and marks of lines in code', 'numbers and marks of lines in code']);
  expect(written('{{< highlight go "linenos=table" >}}\na\n{{< /highlight >}}', 'shortcodes').markdown).toBe('```go\na\n```\n');
});
