/** A cache is kept as long as the code that decides it is the same, and no longer. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf, codeVersion, wholeCodeVersion } from '../../../src/cache/code-version.ts';
import { cachedCode } from '../../../src/cache/open-caches.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const lock = (versions: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    packages: {
      'node_modules/parser': { version: versions['parser'], dependencies: { tokens: '*' } },
      'node_modules/tokens': { version: versions['tokens'] },
      'node_modules/other': { version: versions['other'] },
    },
  });

const before = { parser: '1.0.0', tokens: '1.0.0', other: '1.0.0' };

const files = {
  'package-lock.json': lock(before),
  'src/markdown/compile.ts':
    "import { parse } from 'parser';\nimport type { Build } from '../build/lock.ts';\nimport { deep } from './deep.ts';\n",
  'src/markdown/deep.ts':
    "export const deep = () => import('./late.ts');\nimport.meta.glob<Part>('../parts/*/part.ts', { eager: true });\n",
  'src/parts/Aside/part.ts': "import './rows.ts';\n",
  'src/parts/Aside/rows.ts': '',
  'src/parts/Aside/other.ts': '',
  'src/markdown/late.ts': '',
  'src/markdown/beside.ts': '',
  'src/build/lock.ts': '',
};

const entries = ['src/markdown/compile.ts'];

const running = [
  'src/markdown/compile.ts',
  'src/markdown/deep.ts',
  'src/markdown/late.ts',
  'src/parts/Aside/part.ts',
  'src/parts/Aside/rows.ts',
];

test.each(running)('a change of %s, which runs, makes another version', async (path) => {
  const root = await temporaryFolder(files);
  const first = await codeVersion(root, entries);
  await writeFile(join(root, path), `${files[path as keyof typeof files]}// changed`);
  expect(await codeVersion(root, entries)).not.toBe(first);
});

test('a change of a file of which only types are imported, or nothing, makes none', async () => {
  const root = await temporaryFolder(files);
  const first = await codeVersion(root, entries);
  for (const path of ['src/build/lock.ts', 'src/markdown/beside.ts', 'src/parts/Aside/other.ts'])
    await writeFile(join(root, path), '// changed');
  expect(await codeVersion(root, entries)).toBe(first);
});

test('a new file that fits a pattern counts', async () => {
  const root = await temporaryFolder(files);
  const first = await codeVersion(root, entries);
  await mkdir(join(root, 'src/parts/Stat'));
  await writeFile(join(root, 'src/parts/Stat/part.ts'), '');
  expect(await codeVersion(root, entries)).not.toBe(first);
});

test('of the packages, those count that the code imports, and what these depend on', async () => {
  const root = await temporaryFolder(files);
  const first = await codeVersion(root, entries);
  await writeFile(join(root, 'package-lock.json'), lock({ ...before, other: '2.0.0' }));
  expect(await codeVersion(root, entries)).toBe(first);
  await writeFile(join(root, 'package-lock.json'), lock({ ...before, tokens: '2.0.0' }));
  expect(await codeVersion(root, entries)).not.toBe(first);
});

test('of all code, every file, its name and every package count', async () => {
  const root = await temporaryFolder(files);
  const first = await wholeCodeVersion(root);
  await rename(join(root, 'src/build/lock.ts'), join(root, 'src/build/locks.ts'));
  const second = await wholeCodeVersion(root);
  await writeFile(join(root, 'package-lock.json'), lock({ ...before, other: '2.0.0' }));
  expect(new Set([first, second, await wholeCodeVersion(root)]).size).toBe(3);
});

test('an import of a file that is not there is an error', async () => {
  const root = await temporaryFolder({ ...files, 'src/markdown/late.ts': "import './gone.ts';\n" });
  await expect(codeVersion(root, entries)).rejects.toThrow('gone.ts');
});

test('locks, staging, commands and pages decide nothing that is cached of texts', async () => {
  for (const cache of ['bodies', 'readings', 'site'] as const) {
    const { files: deciding } = await codeOf('.', cachedCode[cache]);
    expect(
      deciding.filter((path) => /^src\/(build|cache|cli|components|layouts|pages|search|serving|site|views|writing)\//.test(path)),
    ).toEqual([]);
  }
});

test('what compiles a text decides bodies; what parses fields does not', async () => {
  const { files: deciding, packages } = await codeOf('.', cachedCode.bodies);
  expect(deciding).toEqual(
    expect.arrayContaining(['src/markdown/body-plugins.ts', 'src/markdown/typography/typeset.ts', 'src/schema/limits.ts']),
  );
  expect(deciding).not.toContain('src/reading/yaml/explain-yaml.ts');
  expect(packages).toEqual(expect.arrayContaining(['remark-gfm', 'remark-parse', 'lowlight']));
});

test('what parses fields and measures pictures decides readings', async () => {
  const { files: deciding, packages } = await codeOf('.', cachedCode.readings);
  expect(deciding).toEqual(
    expect.arrayContaining([
      'src/markdown/typography/typeset.ts',
      'src/reading/yaml/explain-yaml.ts',
      'src/schema/article.ts',
      'src/pictures/svg-problems.ts',
    ]),
  );
  expect(packages).toEqual(expect.arrayContaining(['yaml', 'sharp', 'csv-parse']));
});
