/** Where the parts of a text stand, whatever else is typed into it. */
import { expect, test } from 'vitest';
import { bodyOf } from './compile.ts';

test('a text that imitates the marks of parts stays in the attribute where it was typed', () => {
  const imitations = [0, 1, 2].map((number) => `<!--part ${number}--><script>alert(1)</script>`).join('');
  const { nodes } = bodyOf(`<Stat value="1" label="a" />\n\n<span title="${imitations}">x</span>\n\n<Stat value="2" label="b" />`);
  const parts = nodes.filter((node) => typeof node !== 'string');
  expect(parts.map(({ props }) => props['value'])).toEqual(['1', '2']);
  const html = nodes.filter((node) => typeof node === 'string').join('');
  expect(html).toContain(`<span title="${imitations}">x</span>`);
});

test('code that is nested so deep that a stack could end is printed in one colour', () => {
  const rust = (deep: number): string => `\`\`\`rust\n${'/*'.repeat(deep)}\n\`\`\`\n`;
  const coloured = (text: string): number => String(bodyOf(text).nodes[0]).match(/hljs-comment/g)?.length ?? 0;
  expect([99, 100, 3_100].map(rust).map(coloured)).toEqual([99, 0, 0]);
});
