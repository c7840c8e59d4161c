import { expect, test } from 'vitest';
import { htmlOf } from './compile.ts';

test('a table of figures is a region with a name that a keyboard can scroll, and aligned by class', () => {
  expect(htmlOf('| Port | Berths |\n|---|--:|\n| *Ada* | 38 of which three are let |')).toMatchInlineSnapshot(
    `"<div class="table figures" tabindex="0" role="region" aria-label="Port, Berths"><table><thead><tr><th scope="col">Port</th><th scope="col" class="align-right">Berths</th></tr></thead><tbody><tr><td><em>Ada</em></td><td class="align-right">38 of which three are let</td></tr></tbody></table></div>"`,
  );
});

test('a table without heads has no name to give', () => {
  expect(htmlOf('| | |\n|---|--:|\n| a | b in a cell that is far too long |')).toContain('<div class="table figures" tabindex="0"><table>');
});

test('a table of figures that fits every screen is no stop for a keyboard', () => {
  const narrow = '| The name of the port | Berths in use |\n|---|--:|\n| *Ada* of the north | 38 |';
  expect(htmlOf(narrow)).toContain('<div class="table figures"><table>');
  expect(htmlOf(narrow.replace('Ada', 'Llanfairpwllgwyngyllgogerych'))).toContain('tabindex="0"');
  expect(htmlOf(narrow.replace('38', '港口需要一座新的起重机港口'))).toContain('tabindex="0"');
});

test('in a table of words each cell knows the head of its column, so that a phone can set its rows apart', () => {
  expect(htmlOf('| Answer | Means |\n|---|---|\n| No | No |')).toContain(
    '<div class="table"><table><thead><tr><th scope="col">Answer</th><th scope="col">Means</th></tr></thead><tbody><tr><td data-label="Answer">No</td><td data-label="Means">No</td></tr></tbody></table></div>',
  );
});

test('the boxes of a task list say what they belong to', () => {
  expect(htmlOf('- [x] Draw *up*[^1]\n- [ ] Sign\n  - [ ] Twice\n\n[^1]: x').replace(/<section[\s\S]*/, '')).toMatchInlineSnapshot(`
    "<ul class="contains-task-list">
    <li class="task-list-item"><input type="checkbox" checked disabled aria-label="Draw up"> Draw <em>up</em><sup class="noteref n1"><a href="#note-1" id="noteref-1" role="doc-noteref" aria-label="Note 1">1</a></sup></li>
    <li class="task-list-item"><input type="checkbox" disabled aria-label="Sign"> Sign
    <ul class="contains-task-list">
    <li class="task-list-item"><input type="checkbox" disabled aria-label="Twice"> Twice</li>
    </ul>
    </li>
    </ul>
    "
  `);
});

test('code is coloured by class and can be scrolled by keyboard', () => {
  expect(htmlOf('```js\nconst a = "b";\n```')).toMatchInlineSnapshot(`
    "<pre><code class="language-js"><span class="hljs-keyword">const</span> a = <span class="hljs-string">"b"</span>;
    </code></pre>"
  `);
});

test('code in a language that nobody knows stays plain', () => {
  expect(htmlOf('```klingon\n<b>\n```')).toBe('<pre><code class="language-klingon">&#x3C;b>\n</code></pre>');
});

test('struck words need two tildes, since one means about', () => {
  expect(htmlOf('~~gone~~, ~5 and ~6')).toBe('<p><del>gone</del>, ~5 and ~6</p>');
});

test('a block of code that is longer than anybody reads stays without colours', () => {
  const code = (lines: number): string => `\`\`\`json\n${'[1,\n'.repeat(lines)}\`\`\``;
  expect(htmlOf(code(10))).toContain('hljs');
  expect(htmlOf(code(20_000))).not.toContain('hljs');
});

test('a block takes the focus only where a line may be wider than the narrowest screen', () => {
  const focusable = (line: string) => htmlOf(`\`\`\`\nlet a;\n${line}\n\`\`\``).includes('tabindex');
  expect(focusable('x'.repeat(28))).toBe(false);
  expect(focusable('x'.repeat(29))).toBe(true);
  expect(focusable('語'.repeat(14))).toBe(false);
  expect(focusable('語'.repeat(15))).toBe(true);
});
