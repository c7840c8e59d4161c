/** Where the parts of a text stand, whatever else is typed into it. */
import { expect, test } from 'vitest';
import { compileBody } from '../../../src/markdown/compile-body.ts';
import { article, bodyOf } from './compile.ts';

test('a text that imitates the marks of parts stays in the attribute where it was typed', () => {
  const imitations = [0, 1, 2].map((number) => `<!--part ${number}--><script>alert(1)</script>`).join('');
  const { nodes } = bodyOf(`<Stat value="1" label="a" />\n\n<span title="${imitations}">x</span>\n\n<Stat value="2" label="b" />`);
  const parts = nodes.filter((node) => typeof node !== 'string');
  expect(parts.map(({ props }) => props['value'])).toEqual(['1', '2']);
  const html = nodes.filter((node) => typeof node === 'string').join('');
  expect(html).toContain(`<span title="${imitations}">x</span>`);
});

test('code that is nested too deep to be coloured is a problem and no crash', () => {
  const { body, problems } = compileBody(`\`\`\`rust\n${'/*'.repeat(20_000)}\n\`\`\`\n`, article);
  expect(body).toBeUndefined();
  expect(problems.map(({ message }) => message)).toEqual(['The text is nested too deep, or a paragraph of it holds too much.']);
});
