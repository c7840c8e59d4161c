import { describe, expect, test } from 'vitest';
import { htmlOf, problemsOf, warningsOf } from './compile.ts';

const pre = (code: string): string => `<pre><code>${code}\n</code></pre>`;
/** A line that a phone cannot hold: the block can be scrolled by keys. */
const wide = (code: string): string => pre(code).replace('<pre>', '<pre tabindex="0">');

describe('code by four spaces', () => {
  test('keeps its lines, its quotes and its signs', () => {
    expect(htmlOf('Run this:\n\n    npm run build -- --out "dist"\n    cd __tests__ && if (a < b) { c }\n\nAnd go on.')).toBe(
      `<p>Run this:</p>\n${wide('npm run build -- --out "dist"\ncd __tests__ &#x26;&#x26; if (a &#x3C; b) { c }')}\n<p>And go on.</p>`,
    );
    expect(htmlOf('\tby a tab\n\n\tand on')).toBe(pre('by a tab\n\nand on'));
  });

  test('is counted from the words of a list, and of a quotation', () => {
    expect(htmlOf('- an item\n\n      SIZE: 12 "bytes"')).toContain(pre('SIZE: 12 "bytes"'));
    expect(htmlOf('- an item\n\n  its second paragraph\n\n    and its third')).not.toContain('<pre');
    expect(htmlOf('>     x --y')).toContain(pre('x --y'));
  });

  test('may be followed by any list', () => {
    expect(htmlOf('    x\n\n7. seven\n8. eight')).toBe(`${pre('x')}\n<ol start="7">\n<li>seven</li>\n<li>eight</li>\n</ol>`);
  });

  test('is none within a tag, where lines are indented for the eye, and is one again behind it', () => {
    expect(htmlOf('<Aside>\n    One.\n\n    - two\n        - three\n\n    <div>\n        Four.\n    </div>\n</Aside>\n\n    x')).toBe(
      `<Aside {}><p>One.</p><ul>\n<li>two\n<ul>\n<li>three</li>\n</ul>\n</li>\n</ul><div><p>Four.</p></div></Aside>\n${pre('x')}`,
    );
    expect(htmlOf('Words\n<Aside>\n    One.\n</Aside>')).toContain('<p>One.</p>');
    expect(htmlOf('- <Aside>\n      One.\n  </Aside>\n\n      x')).toMatch(/<p>One\.<\/p>.*<pre/s);
    expect(htmlOf('<b>One</b> two\n\n    x')).toContain(pre('x'));
    expect(htmlOf('<Figure src="./a.png" alt="A" />\n\n    x')).toContain(pre('x'));
  });
});

test('when something else stops the parser, nothing is said of such code', () => {
  const code = '    {x} <y\n\n- a\n\n      {z}\n\n1. b\n\n       <3\n\n<div>\n\n    in words\n\n</div>';
  expect(problemsOf(code)).toEqual([]);
  expect(problemsOf(`${code}\n\n<3`)).toEqual(['17:1 "<3" is read as the beginning of a tag. Write \\<3']);
  expect(problemsOf('<div>\n\n    a {x}\n\n</div>\n\n<3')).toHaveLength(2);
});

test('a sentence or a part that becomes code is doubted', () => {
  const sentence = 'He walked into the harbour, and nobody was there to see him, because the dock was empty.';
  expect(warningsOf(`Words.\n\n\t${sentence}`)).toEqual([
    '3:1 "He walked into the harbour, and nobody was there to see him…" is printed as code, since four spaces or a tab stand before it. Take the spaces away; where it is code, write ``` on the line before and the line after.',
  ]);
  expect(warningsOf('    <PullQuote>Words.</PullQuote>')).toHaveLength(1);
  expect(warningsOf('    Total = Price * (1 + Rate)\n\n    <b>')).toEqual([]);
});

test('code within a tag that spaces alone make no code is doubted', () => {
  expect(warningsOf('<Aside>\n  Run:\n\n      npm run x\n</Aside>')).toEqual([
    '4:7 "npm run x" is no code here: within a tag, spaces before a line mean nothing. For code, write ``` on the line before and the line after; for words, take the spaces away.',
  ]);
  expect(warningsOf('<Aside>\n    Run:\n\n    it\n\n      now\n</Aside>')).toEqual([]);
});
