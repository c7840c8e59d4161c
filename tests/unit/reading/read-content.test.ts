import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildPublication } from '../../../src/model/publication.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
import { noon } from '../../support/make-publication.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const minimal = 'tests/fixtures/minimal';
const piece = (fields = '', text = 'Text.') =>
  `---\ntitle: T\npublished: 2026-01-31\nauthors: [ada-quill]\ncategories: [markets]\n${fields}---\n\n${text}\n`;

/** The minimal publication with these files over it, read. */
async function read(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const content = await temporaryFolder(files, minimal);
  return readContent({ content, public: join(content, 'nowhere'), bodies: bodiesInMemory() });
}

test('a publication without a mistake is read whole', async () => {
  const { content, files, problems } = await read();
  expect(problems).toEqual([]);
  expect(files).toBe(5);
  expect(content?.site.data).toMatchObject({ name: 'The Small Review', articlesPerPage: 20 });
  expect(content?.authors.map(({ path }) => path)).toEqual(['authors/ada-quill.yaml']);
  expect(content?.articles[0]).toMatchObject({
    path: 'articles/first-piece.mdx',
    data: { title: 'The first piece', hashtags: ['harbours'] },
    facts: { anchors: ['what-it-costs', 'p-dxbf2wn', 'p-508e8bu'], scripted: false },
  });
  expect(content?.articles[0]?.lines).toMatchObject({ title: 2, hashtags: 6 });
  expect(content?.pages[0]).toMatchObject({ path: 'pages/about.mdx', data: { title: 'About' } });
  expect(content?.hashtags.data).toEqual([]);
  expect(content?.damaged.size).toBe(0);
});

test('a body that was compiled once is not compiled again', async () => {
  const content = await temporaryFolder({}, minimal);
  const bodies = bodiesInMemory();
  const folders = { content, public: content, bodies };
  const first = await readContent(folders);
  const marked = [...bodies.kept].map(([key, body]) => [key, { ...body, facts: { ...body.facts, words: 12345 } }] as const);
  for (const [key, body] of marked) await bodies.save(key, body);
  const second = await readContent(folders);
  expect(second.content?.articles[0]?.bodyKey).toBe(first.content?.articles[0]?.bodyKey);
  expect(second.content?.articles[0]?.facts.words).toBe(12345);
});

test('mistakes in settings, fields, texts, pictures and names of files are all found in one run', async () => {
  const { content, problems } = await read({
    'site.yaml': 'name: X',
    'articles/a.mdx': piece('updated: never\n', 'A lone { here.'),
    'articles/b.mdx': 'no fields',
    'articles/c.markdown': 'wrong ending',
    'articles/d.mdx': piece('image: {src: ./d.png, alt: D}\n'),
    'articles/d.png': 'not a picture',
    'authors/b.yaml': 'nmae: B',
  });
  expect(content).toBeUndefined();
  expect([...new Set(problems.map(({ file, field }) => `${file} ${field}`))].sort()).toEqual([
    'articles/a.mdx body',
    'articles/a.mdx updated',
    'articles/b.mdx frontmatter',
    'articles/c.markdown file',
    'articles/d.png file',
    'authors/b.yaml nmae',
    'site.yaml description',
    'site.yaml language',
    'site.yaml tagline',
    'site.yaml timeZone',
    'site.yaml url',
  ]);
});

test('a damaged file stands there with what could be read of it, so that others are not called wrong for naming it', async () => {
  const { content } = await read({ 'articles/a.mdx': piece('updated: never\nhashtags: [AI]\n'), 'authors/b.yaml': 'nmae: B' });
  expect([...(content?.damaged ?? [])]).toEqual(['articles/a.mdx', 'authors/b.yaml']);
  expect(content?.articles.find(({ path }) => path === 'articles/a.mdx')).toMatchObject({
    data: { title: 'T', hashtags: ['AI'], authors: ['ada-quill'] },
    lines: { title: 2 },
  });
  expect(content?.authors.map(({ path }) => path)).toEqual(['authors/ada-quill.yaml', 'authors/b.yaml']);
});

test('settings that are missing are a problem each, and count as files', async () => {
  const empty = await temporaryFolder();
  const { content, files, problems } = await readContent({ content: empty, public: empty, bodies: bodiesInMemory() });
  expect(content).toBeUndefined();
  expect(files).toBe(2);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'categories.yaml: The file is missing.',
    'site.yaml: The file is missing.',
  ]);
});

test('a link out of the public folder is named by its path from the project', async () => {
  const content = await temporaryFolder({}, minimal);
  const folder = await temporaryFolder({ 'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  await symlink('/etc/passwd', join(folder, 'passwords.txt'));
  const { content: found, problems } = await readContent({ content, public: folder, bodies: bodiesInMemory() });
  expect(found?.publicFiles).toEqual(['favicon.svg']);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual(['/public/passwords.txt: This is a symbolic link.']);
});

test('a picture is found however the disk composes its name', async () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  const { content, problems } = await read({
    'articles/a.mdx': piece('image: {src: ./caf\u00e9.png, alt: C}\n'),
    'articles/cafe\u0301.png': png,
  });
  expect(problems).toEqual([]);
  expect(content?.pictures).toEqual([expect.objectContaining({ path: 'articles/cafe\u0301.png', width: 1, height: 1 })]);
});

test('a picture that nobody names is not looked at', async () => {
  const content = await temporaryFolder({ 'articles/unused.png': 'not a picture' }, minimal);
  expect(
    (await readContent({ content, public: content, bodies: bodiesInMemory() })).problems.filter(({ file }) => file.endsWith('.png')),
  ).toEqual([]);
});

test('code in a text is a mistake, unless the piece and the publication both allow it', async () => {
  const allowing = {
    'site.yaml': 'name: X\nurl: https://example.org/\nlanguage: en\ntimeZone: UTC\ntagline: T\ndescription: D\nscriptedArticles: true\n',
  };
  const code = 'It is {process.env.SECRET}.';
  const saidOf = async (files: Readonly<Record<string, string>>) => (await read(files)).problems.map(({ field }) => field);
  expect(await saidOf({ 'articles/a.mdx': piece('', code) })).toEqual(['body']);
  expect(await saidOf({ ...allowing, 'articles/a.mdx': piece('', code) })).toEqual(['body']);
  expect(await saidOf({ 'articles/a.mdx': piece('scripted: true\n', code) })).toEqual(['scripted']);
  expect(await saidOf({ ...allowing, 'articles/a.mdx': piece('scripted: true\n', code) })).toEqual([]);
});

test('where the fields cannot be read, the code of a text is not called a mistake as well', async () => {
  const { problems } = await read({ 'articles/a.mdx': '---\ntitle: A: B\nscripted: true\n---\n\n{1 + 1}\n' });
  expect(problems.map(({ field }) => field)).toEqual(['title']);
});

test('a language that nobody knows is one mistake, and the text is still read', async () => {
  const { problems } = await read({ 'articles/a.mdx': piece('lang: de_DE\n', 'A lone { here.') });
  expect(problems.map(({ field }) => field)).toEqual(['lang', 'body']);
});

test('what programs leave behind is neither read nor spoken of', async () => {
  const { content, files, problems, warnings } = await read({
    ...{
      'articles/first-piece.mdx~': 'old',
      '#site.yaml#': 'x',
      'articles/a.mdx.orig': 'x',
      'articles/a.rej': 'x',
      'articles/Thumbs.db': 'x',
    },
    ...{ 'articles/.DS_Store': 'x', '__MACOSX/articles/._first-piece.mdx': 'x', 'articles/.first-piece.mdx.swp': 'x', 'desktop.ini': 'x' },
  });
  expect({ problems, warnings, files }).toEqual({ problems: [], warnings: [], files: 5 });
  expect(content?.filesBeside).toEqual([]);
});

test('what nothing reads is a problem where somebody wrote it for readers, and a warning otherwise', async () => {
  const { content, problems, warnings } = await read({
    ...{ 'articles/circle.svg': '<svg/>', 'articles/report.pdf': 'x', 'notes.txt': 'x', 'articles/lost.md': 'x', 'pages/deep/a.mdx': 'x' },
    ...{ 'articles/picture.png': 'x', 'authors/b.yml': 'name: B' },
  });
  expect(problems.map(({ file }) => file).sort()).toEqual(['articles/lost.md', 'authors/b.yml', 'pages/deep/a.mdx']);
  expect(warnings.map(({ file, message, fix }) => [file, message, fix])).toEqual(
    ['articles/report.pdf', 'notes.txt'].map((file) => [
      file,
      'No part of the publication reads this file.',
      'Nothing of it is published. What readers may fetch as it is belongs in public/; a text shows pictures: avif, gif, jpg, png, svg or webp.',
    ]),
  );
  expect(content?.filesBeside).toEqual(expect.arrayContaining(['articles/report.pdf', 'articles/picture.png']));
});

test('a picture and a table are found by a path as browsers show it', async () => {
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const chart = '<BarChart data="./the%20figures.csv" caption="C" />';
  const { content, problems } = await read({
    'articles/a.mdx': piece(
      'image: {src: ./my%20caf%C3%A9.png, alt: D}\n',
      `![A dock](./my%20dock.png)\n\n<Figure src="./%E5%8D%8A.png" alt="A chip" />\n\n${chart}`,
    ),
    ...{ 'articles/my caf\u00e9.png': png, 'articles/my dock.png': png, 'articles/半.png': png, 'articles/the figures.csv': 'a,b\nx,1\n' },
  });
  expect(problems).toEqual([]);
  expect(content?.pictures.map(({ path }) => path)).toEqual(['articles/my café.png', 'articles/my dock.png', 'articles/半.png']);
  const built = content && buildPublication(content, noon);
  expect(built?.problems).toEqual([]);
  const article = built?.publication?.articleBySlug.get('a');
  expect(article?.picture?.path).toBe('articles/my café.png');
  expect(Object.values(article?.text.pictures ?? {}).map(({ path }) => path)).toEqual(['articles/my dock.png', 'articles/半.png']);
});

test('a table that many charts draw is faulty once', async () => {
  const chart = '<BarChart data="./t.csv" caption="A." />\n\n';
  const { problems } = await read({
    'articles/first-piece.mdx': `---\ntitle: T\ndraft: true\nauthors: [ada-quill]\ncategories: [markets]\n---\n\n${chart.repeat(9)}`,
    'articles/t.csv': 'a,b\n"1,2\n',
  });
  expect(problems.map(({ file }) => file)).toEqual(['articles/t.csv']);
});
