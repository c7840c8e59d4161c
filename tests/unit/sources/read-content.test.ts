import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/sources/read-content.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
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
    facts: { anchors: ['what-it-costs'], scripted: false },
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
  for (const [key, body] of marked) await bodies.write(key, body);
  const second = await readContent(folders);
  expect(second.content?.articles[0]?.bodyKey).toBe(first.content?.articles[0]?.bodyKey);
  expect(second.content?.articles[0]?.facts.words).toBe(12345);
});

test('mistakes in settings, fields, texts, pictures and names of files are all found in one run', async () => {
  const { content, problems } = await read({
    'site.yaml': 'name: X',
    'articles/a.mdx': piece('updated: never\n', 'A lone { here.'),
    'articles/b.mdx': 'no fields',
    'articles/c.md': 'wrong ending',
    'articles/d.mdx': piece('image: {src: ./d.png, alt: D}\n'),
    'articles/d.png': 'not a picture',
    'authors/b.yaml': 'nmae: B',
  });
  expect(content).toBeUndefined();
  expect([...new Set(problems.map(({ file, field }) => `${file} ${field}`))].sort()).toEqual([
    'articles/a.mdx body',
    'articles/a.mdx updated',
    'articles/b.mdx frontmatter',
    'articles/c.md file',
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
    'site.yaml: The file is missing.',
    'categories.yaml: The file is missing.',
  ]);
});

test('a link out of the public folder is named by its path from the project', async () => {
  const content = await temporaryFolder({}, minimal);
  const folder = await temporaryFolder({ 'favicon.svg': '<svg/>' });
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
