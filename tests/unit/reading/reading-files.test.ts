/** From the disk to text: what is read, and what is refused. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../../src/reading/collection-of.ts';
import { listFiles, omitNothing } from '../../../src/disk/list-files.ts';
import { readPicture } from '../../../src/reading/pictures/read-picture.ts';
import { readText } from '../../../src/reading/read-text.ts';
import { splitFrontmatter } from '../../../src/reading/yaml/split-frontmatter.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('a list of files', () => {
  test('names every file below a folder in one order, whatever the disk gives first', async () => {
    const folder = await temporaryFolder({ 'b.txt': '', 'a/z.txt': '', 'a/b/c.txt': '', 'a.txt': '', 'B.txt': '', 'é.txt': '' });
    expect(await listFiles(folder)).toEqual({ paths: ['B.txt', 'a.txt', 'a/b/c.txt', 'a/z.txt', 'b.txt', 'é.txt'], problems: [] });
  });

  test('leaves out what begins with a dot and what programs left there, unless it is asked for', async () => {
    const folder = await temporaryFolder({
      '.DS_Store': '',
      '.well-known/security.txt': '',
      'a.txt': '',
      'a.txt~': '',
      '__MACOSX/a.txt': '',
    });
    expect((await listFiles(folder)).paths).toEqual(['a.txt']);
    expect((await listFiles(folder, omitNothing)).paths).toEqual([
      ...['.DS_Store', '.well-known/security.txt', '__MACOSX/a.txt', 'a.txt', 'a.txt~'],
    ]);
  });

  test('follows no symbolic link, to a file, a folder or nowhere, and names each', async () => {
    const folder = await temporaryFolder({ 'inside/a.txt': 'a' });
    await symlink('/etc/passwd', join(folder, 'inside/secret.txt'));
    await symlink('/etc', join(folder, 'secrets'));
    await symlink('./nowhere', join(folder, 'broken'));
    const { paths, problems } = await listFiles(folder);
    expect(paths).toEqual(['inside/a.txt']);
    expect(problems.map(({ file }) => file).sort()).toEqual(['broken', 'inside/secret.txt', 'secrets']);
    expect(problems[0]).toMatchObject({
      field: 'file',
      message: 'This is a symbolic link.',
      fix: 'Put the file itself here; links are not followed.',
    });
  });

  test('names what is not called by letters, a file or a folder, and looks no further', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a' });
    const named = (hex: string) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(hex, 'hex')]);
    // A disk that knows only letters cannot hold them.
    if (process.platform === 'darwin') return;
    await mkdir(named('fffe'));
    await writeFile(named('61ff'), '');
    const { paths, problems } = await listFiles(folder);
    expect(paths).toEqual(['a.txt']);
    expect(problems.map(({ file, field }) => [file, field]).sort()).toEqual([
      ['a\uFFFD', 'file name'],
      ['\uFFFD\uFFFD', 'file name'],
    ]);
  });

  test('is empty for a folder that does not exist', async () => {
    expect(await listFiles('/nowhere/at/all')).toEqual({ paths: [], problems: [] });
  });
});

describe('a text', () => {
  const read = async (content: string | Uint8Array) =>
    readText(join(await temporaryFolder({ 'a.mdx': content }), 'a.mdx'), 'articles/a.mdx');

  test('is the same with a byte order mark and with the line ends of any system', async () => {
    expect(await read('\uFEFFone\r\ntwo\rthree\nfour')).toEqual({ text: 'one\ntwo\nthree\nfour', problems: [] });
  });

  test.each([
    ['not UTF-8', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), { field: 'file', message: 'The file is not UTF-8 text.' }],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), { field: 'file', message: 'The file is not UTF-8 text.' }],
    [
      'with a control character',
      'one\ntwo\u0000\n',
      { line: 2, field: 'file', message: 'The file holds a control character that no reader could see.' },
    ],
    ['of more than 5 MB', 'x'.repeat(5 * 1024 * 1024 + 1), { field: 'file', message: 'The file is larger than 5 MB.' }],
  ])('that is %s is refused', async (_name, content, problem) => {
    const { text, problems } = await read(content);
    expect(text).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ file: 'articles/a.mdx', ...problem })]);
  });
});

describe('the fields above a text', () => {
  test('end at the second line of three hyphens, and the text keeps its lines', () => {
    expect(splitFrontmatter('---\ntitle: T\n---  \n\nText\n---\nmore', 'a.mdx')).toEqual({
      yaml: 'title: T',
      body: '\nText\n---\nmore',
      bodyLine: 4,
    });
  });

  test('may be none', () => {
    expect(splitFrontmatter('---\n---\nText', 'a.mdx')).toEqual({ yaml: '', body: 'Text', bodyLine: 3 });
  });

  test.each([
    ['Text', 'The file does not begin with its fields.'],
    ['', 'The file does not begin with its fields.'],
    ['\n---\ntitle: T\n---', 'The fields do not begin on the first line.'],
    ['---\ntitle: T\n\nText', 'The fields are opened with --- and never closed.'],
    ['---\ntitle: T\n----\nText', 'The fields are opened with --- and never closed.'],
  ])('are missed in %j', (text, message) => {
    expect(splitFrontmatter(text, 'a.mdx')).toMatchObject({ file: 'a.mdx', line: 1, field: 'frontmatter', message });
  });
});

describe('a picture', () => {
  const read = async (bytes: string | Uint8Array) =>
    readPicture(join(await temporaryFolder({ 'a.png': bytes }), 'a.png'), 'articles/a.png');
  const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'red' } });

  test('is as large as it is shown, turned the way its camera says', async () => {
    expect(await read(await blank(30, 20).png().toBuffer())).toMatchObject({ path: 'articles/a.png', width: 30, height: 20 });
    expect(await read(await blank(30, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer())).toMatchObject({ width: 20, height: 30 });
  });

  test('has a digest that changes when it changes', async () => {
    const [red, again, wide] = await Promise.all([
      read(await blank(2, 2).png().toBuffer()),
      read(await blank(2, 2).png().toBuffer()),
      read(await blank(3, 2).png().toBuffer()),
    ]);
    expect(red).toEqual(again);
    expect(red).not.toMatchObject({ digest: 'digest' in wide ? wide.digest : '' });
  });

  test('cannot be drawn from a folder whose name means something in an address', async () => {
    const folder = await temporaryFolder({ '50% off/a.png': await blank(2, 2).png().toBuffer() });
    expect(await readPicture(join(folder, '50% off/a.png'), 'articles/50% off/a.png')).toEqual({
      file: 'articles/50% off/a.png',
      field: 'file name',
      message: 'The path of this picture holds the sign "%".',
      fix: 'Name each folder above it without the signs #, ? and %.',
    });
  });

  test.each([
    ['a text', 'not a picture'],
    ['nothing', ''],
    ['a drawing that may hold code', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'],
  ])('is not %s under another name', async (_name, bytes) => {
    expect(await read(bytes)).toEqual({
      file: 'articles/a.png',
      field: 'file',
      message: 'This is not a picture that can be read.',
      fix: 'Save it again as png, jpg, gif, webp or avif.',
    });
  });
});

test.each([
  ['site.yaml', 'settings'],
  ['categories.yaml', 'settings'],
  ['hashtags.yaml', 'settings'],
  ['authors/ada-quill.yaml', 'authors'],
  ['authors/ada-quill.png', 'beside'],
  ['articles/rent.mdx', 'articles'],
  ['articles/2026/rent/index.mdx', 'articles'],
  ['articles/2026/rent/dock.JPG', 'beside'],
  ['articles/2026/rent/Chart.astro', 'beside'],
  ['pages/about.mdx', 'pages'],
  ['README.md', 'beside'],
  ['pages/deep/about.mdx', undefined],
  ['articles/rent.md', 'articles'],
  ['pages/about.md', 'pages'],
  ['articles/rent.MD', undefined],
  ['articles/rent.markdown', undefined],
  ['authors/ada-quill.yml', undefined],
  ['articles/drawing.svg', 'beside'],
  ['settings.yaml', undefined],
])('the file %s belongs to: %s', (path, collection) => {
  expect(collectionOf(path)).toBe(collection);
});
