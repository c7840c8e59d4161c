import { expect, test } from 'vitest';
import { bodyOf, htmlOf, problemsOf } from './compile.ts';

test('comments vanish, and plain text in braces is text', () => {
  expect(htmlOf('One {/* a comment */}two {"three"} {`five`}.\n\n{/* alone */}\n\n{"alone"}')).toBe(
    '<p>One two three five.</p>\n<p>alone</p>',
  );
});

test('a number in braces is meant as it stands, so nobody loses the braces', () => {
  expect(problemsOf('The sum of x_{1} and {2}')).toEqual([
    '1:14 "{1}" is code, which only a scripted article may hold. Write the text itself; for the sign, write \\{.',
    '1:22 "{2}" is code, which only a scripted article may hold. Write the text itself; for the sign, write \\{.',
  ]);
});

test('an ordinary article holds no code', () => {
  expect(
    problemsOf(
      [
        "import Chart from './chart.astro'",
        'export const total = 3',
        'It costs {process.env.SECRET} and {1 + 1} and {} and {null}.',
        '<Stat value={total} {...rest} label="x" />',
        '{`a ${b}`}',
      ].join('\n\n'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "1:1 "import Chart from './chart.astro'" is code, which only a scripted article may hold. Take it out: parts such as <PullQuote> are there without an import.",
      "3:1 "export const total = 3" is code, which only a scripted article may hold. Take it out: parts such as <PullQuote> are there without an import.",
      "5:10 "{process.env.SECRET}" is code, which only a scripted article may hold. Write the text itself; for the sign, write \\{.",
      "5:35 "{1 + 1}" is code, which only a scripted article may hold. Write the text itself; for the sign, write \\{.",
      "5:47 "{}" is code, which only a scripted article may hold. Write the text itself; for the sign, write \\{.",
      "5:54 "{null}" is code, which only a scripted article may hold. Write the text itself; for the sign, write \\{.",
      "7:7 "value={total}" is code, which only a scripted article may hold. Write the value itself: value="…".",
      "7:21 "{...rest}" is code, which only a scripted article may hold. Write each value by its name: name="value".",
      "9:1 "{\`a \${b}\`}" is code, which only a scripted article may hold. Write the text itself; for the sign, write \\{.",
    ]
  `);
});

const scripted = `import Chart from './chart.astro'

export const total = 3

## It costs {total} "pounds"

<Chart rows={[1, 2]} /> [a](./b.mdx) ![c](./d.png)

<iframe src="x" />
`;

test('a scripted article may hold code: its facts are known, its HTML is left to MDX', () => {
  const { nodes, plainText, facts } = bodyOf(scripted, { scripted: true });
  expect(nodes).toEqual([]);
  expect(plainText).toBe('It costs “pounds”\na');
  expect(facts).toMatchObject({
    scripted: true,
    words: 4,
    headings: [{ depth: 2, id: 'it-costs-pounds', text: 'It costs “pounds”' }],
    links: [{ target: './b.mdx', line: 7 }],
    pictures: [{ src: './d.png', line: 7 }],
  });
});

test('one expression is enough for MDX to draw the text', () => {
  expect(bodyOf('It costs {1 + 1}.', { scripted: true }).nodes).toEqual([]);
});

test('a scripted article without code is as compiled as any other', () => {
  expect(bodyOf('Text', { scripted: true })).toMatchObject({ nodes: ['<p id="p-irl1rsb">Text</p>'], facts: { scripted: true } });
});

test('what is no code is checked in a scripted article too, but for its own components', () => {
  expect(
    problemsOf('import Stat from "./stat.astro"\n\n<Stat size="x" />\n\n<Figure src="./a.png" alt={1 + 1} />\n\n<Aside />', {
      scripted: true,
    }),
  ).toMatchInlineSnapshot(`
    [
      "7:1 <Aside> is empty. Write the words inside: <Aside title="What a berth is">A place for one ship.</Aside>",
    ]
  `);
});

test('code is coloured as long as there is time for it', () => {
  const block = (lines: number): string => `\`\`\`js\n${'const a = 1;\n'.repeat(lines)}\`\`\`\n\n`;
  const coloured = (text: string): number =>
    htmlOf(text)
      .split('</pre>')
      .filter((part) => part.includes('hljs-')).length;
  expect(coloured(block(400))).toBe(1);
  expect(coloured(block(600))).toBe(0);
  expect(coloured(block(250).repeat(9))).toBe(7);
  expect(coloured(`${block(600)}${block(10)}`)).toBe(1);
});
