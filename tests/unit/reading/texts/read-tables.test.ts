import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from '../../../../src/reading/texts/read-tables.ts';
import { readUncached } from '../../../../src/reading/texts/restore-text.ts';
import { textKinds } from '../../../../src/reading/texts/text-kinds.ts';
import { listFiles } from '../../../../src/disk/list-files.ts';
import { bodiesInMemory } from '../../../support/bodies-in-memory.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const read = async (folder: string, text: string) =>
  readTables(text, { path: 'articles/a.mdx', folder, files: new Set((await listFiles(folder)).paths) });

test.each([
  ['commas', '\uFEFFyear,"built, or so"\r\n\r\n2025, 1 \r\n'],
  ['semicolons', 'year;built, or so\n2025;1'],
  ['tabs', 'year\tbuilt, or so\n2025\t1'],
])('%s divide the values, and each row knows its line', async (_case, csv) => {
  const tables = await read(await temporaryFolder({ 'articles/berths.csv': csv }), '<LineChart data="./berths.csv" />');
  const rows = tables.get('./berths.csv')?.rows;
  expect(rows?.map(({ cells }) => cells)).toEqual([
    ['year', 'built, or so'],
    ['2025', '1'],
  ]);
  expect(rows?.at(-1)?.line).toBe(csv.trimEnd().split('\n').length);
});

test('a semicolon in quotation marks divides nothing', async () => {
  const tables = await read(await temporaryFolder({ 'articles/a.csv': '"built; sold",year\n1,2025' }), '<BarChart data="./a.csv" />');
  expect(tables.get('./a.csv')?.rows[0]?.cells).toEqual(['built; sold', 'year']);
});

test('no link is followed, and no path leads out of the folder', async () => {
  const folder = await temporaryFolder({ 'content/articles/a.mdx': '', 'secret.csv': 'a,b\n1,2' });
  await symlink(join(folder, 'secret.csv'), join(folder, 'content/articles/linked.csv'));
  const tables = await read(join(folder, 'content'), 'data="./linked.csv" data="../../secret.csv" data="/etc/passwd.csv"');
  expect([...tables.keys()]).toEqual([]);
});

test('a change of the file is a change of the body', async () => {
  const piece = '---\ntitle: A\npublished: 2026-01-01\n---\n\n<BarChart data="./berths.csv" caption="Berths." />\n';
  const keyWith = async (csv: string) => {
    const folder = await temporaryFolder({ 'articles/a.mdx': piece, 'articles/berths.csv': csv });
    const files = new Set((await listFiles(folder)).paths);
    const { reading } = await readUncached(textKinds.articles, 'articles/a.mdx', {
      folder,
      files,
      bodies: bodiesInMemory(),
      site: undefined,
    });
    return reading.written.bodyKey;
  };
  expect(await keyWith('berth,ships\nNorth,1')).toBe(await keyWith('berth,ships\nNorth,1'));
  expect(await keyWith('berth,ships\nNorth,1')).not.toBe(await keyWith('berth,ships\nNorth,2'));
});
