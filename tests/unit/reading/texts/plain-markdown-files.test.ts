import { expect, test } from 'vitest';
import { readContent } from '../../../../src/reading/read-content.ts';
import { buildPublication } from '../../../../src/model/publication.ts';
import { filesOf } from '../../../properties/publications.ts';
import { bodiesInMemory } from '../../../support/bodies-in-memory.ts';
import { newFolder } from '../../../support/temporary-folder.ts';

const fields = 'title: A\npublished: 2026-01-31\nauthors: [ada-quill]\ncategories: [markets]\n';
const piece = (body: string, more = ''): string => `---\n${fields}${more}---\n\n${body}\n`;

async function read(files: Readonly<Record<string, string>>) {
  const content = await newFolder({ ...filesOf({ zone: 'Europe/London', pieces: [] }), ...files });
  const bodies = bodiesInMemory();
  const found = await readContent({ content, public: `${content}/nothing`, bodies });
  return { ...found, bodies };
}

test('pieces and pages of .md are read like those of .mdx, in folders of their own too', async () => {
  const { content, problems, warnings } = await read({
    'articles/a.md': piece('a <br> {b} [c](./b.mdx) [d](../pages/p.mdx)', 'hashtags: [one]\n'),
    'articles/b/index.md': piece('## H\n\n<p>b'),
    'articles/c.mdx': piece('[b](./b/index.mdx#h) [p](/p/)'),
    'pages/p.md': '---\ntitle: P\n---\n\n[a](../articles/a.mdx) <q>p</q>\n',
  });
  expect(problems).toEqual([]);
  expect(warnings).toEqual([]);
  const built = content && buildPublication(content, { now: Date.parse('2026-11-22T12:00:00Z'), drafts: false });
  expect(built?.problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'articles/a.md "./b.mdx" leads nowhere. Did you mean "./b/index.md"?',
  ]);
});

test('the same text is another body in .md and in .mdx', async () => {
  const text = '<b>a\n  \n    b</b>';
  const { content, bodies, problems } = await read({
    'articles/a.md': piece(text),
    'articles/b.mdx': piece('<b>a</b>\n\n    b'),
    'articles/c.md': piece('<b>a</b>\n\n    b'),
  });
  expect(problems).toEqual([]);
  const keys = content?.articles.map(({ bodyKey }) => bodyKey) ?? [];
  expect(new Set(keys).size).toBe(3);
  expect((await bodies.restore(keys[1] ?? ''))?.nodes).toEqual((await bodies.restore(keys[2] ?? ''))?.nodes);
});
