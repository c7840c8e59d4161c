/** A compiled renderer is code that will be run: it is there for the next build as it was, or not at all. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { appendFile, cp, mkdir, readFile, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRendererCache, type Renderer } from '../../../src/cache/renderer-cache.ts';
import { testSeal } from '../../support/test-seal.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const [engine, otherEngine] = ['e'.repeat(20), 'f'.repeat(20)];
const nameOf = (scripted: number, of = engine): string => `${of}-${String(scripted).padStart(20, '0')}`;
const name = nameOf(0);

const files: Readonly<Record<string, string>> = {
  'server/entry.mjs': 'export const openRenderer = 1;',
  'server/chunks/page.mjs': 'export const page = 2;',
  'client/_astro/page.a1.css': 'a {}',
  'client/_astro/reader.b2.js': 'void 0;',
};

/** An empty place for the cache of a project, a source beside it, and something precious. */
async function project() {
  const root = await temporaryFolder({ 'content/chart.ts': 'export const rows = 1;', 'precious/entry.mjs': 'precious' });
  const folder = join(root, 'renderers');
  const open = (of?: string) => {
    const seal = testSeal(of);
    return { seal, cache: openRendererCache(folder, seal) };
  };
  return { root, folder, source: join(root, 'content/chart.ts'), precious: join(root, 'precious'), open };
}

type Project = Awaited<ReturnType<typeof project>>;

/** Compiles, in the way of `compile-renderer.ts`. */
async function save({ open, source }: Project, saved = name, compiled = files, of?: string): Promise<Renderer> {
  const { cache } = open(of);
  const draft = await cache.draft();
  for (const [path, text] of Object.entries(compiled)) {
    await mkdir(dirname(join(draft, 'renderer', path)), { recursive: true });
    await writeFile(join(draft, 'renderer', path), text);
  }
  return cache.save(saved, join(draft, 'renderer'), [source]);
}

/** What a build finds that begins now. */
async function restored({ open }: Project, wanted = name) {
  const { seal, cache } = open();
  return { renderer: await cache.restore(wanted), refused: seal.refused };
}

describe('a renderer that was saved', () => {
  test('is there for later builds, as it was', async () => {
    const here = await project();
    const saved = await save(here);
    expect(saved.version).toMatch(/^[0-9a-f]{20}$/);
    for (let build = 0; build < 2; build++) expect(await restored(here)).toEqual({ renderer: saved, refused: 0 });
    for (const [path, text] of Object.entries(files)) expect(await readFile(join(saved.folder, path), 'utf8')).toBe(text);
  });

  test('is known by the version of its engine, and restored only under its whole name', async () => {
    const here = await project();
    const { cache } = here.open();
    expect([await cache.has(engine), await cache.restore(name)]).toEqual([false, undefined]);
    await save(here);
    expect([await cache.has(engine), await cache.has(otherEngine)]).toEqual([true, false]);
    for (const other of [nameOf(1), nameOf(0, otherEngine)])
      expect(await restored(here, other)).toEqual({ renderer: undefined, refused: 0 });
    expect((await restored(here)).renderer).toBeDefined();
  });

  test('takes the place of one of the same name', async () => {
    const here = await project();
    await save(here);
    const again = await save(here, name, { 'server/entry.mjs': 'other' });
    expect(await restored(here)).toEqual({ renderer: again, refused: 0 });
    expect(readdirSync(again.folder)).toEqual(['server']);
  });
});

describe('the version', () => {
  const versionOf = async (saved: string, compiled: Readonly<Record<string, string>>) =>
    (await save(await project(), saved, compiled)).version;

  test('is another for another name, and for style or scripts of another name, which pages link', async () => {
    const { 'client/_astro/page.a1.css': style = '', ...rest } = files;
    const versions = await Promise.all([
      versionOf(name, files),
      versionOf(nameOf(1), files),
      versionOf(name, { ...rest, 'client/_astro/page.a2.css': style }),
      versionOf(name, rest),
    ]);
    expect(new Set(versions).size).toBe(versions.length);
  });

  test('is the same for the same', async () => {
    const others = { ...files, 'client/_astro/font.c3.woff2': '', 'server/chunks/other.mjs': '' };
    expect(await versionOf(name, others)).toBe(await versionOf(name, files));
  });
});

/** Whoever can write into the cache folder may do this. */
const forgeries: readonly [string, (home: string, here: Project) => Promise<unknown>][] = [
  ['a file has other bytes', (home) => writeFile(join(home, 'server/entry.mjs'), 'export const openRenderer = 9;')],
  [
    'a file has other bytes and the time of before',
    async (home) => {
      await writeFile(join(home, 'server/chunks/page.mjs'), 'export const page = 9;');
      await utimes(join(home, 'server/chunks/page.mjs'), 0, 0);
    },
  ],
  ['a file is cut short', (home) => truncate(join(home, 'server/entry.mjs'), 3)],
  ['a file is huge', (home) => truncate(join(home, 'server/entry.mjs'), 1e12)],
  ['a file is missing', (home) => rm(join(home, 'server/chunks/page.mjs'))],
  ['a file of the client is missing', (home) => rm(join(home, 'client/_astro/page.a1.css'))],
  ['there is one file more', (home) => writeFile(join(home, 'server/chunks/other.mjs'), '')],
  ['there is one hidden file more', (home) => writeFile(join(home, '.other.mjs'), '')],
  ['two files have changed places', async (home) => rename(join(home, 'server/chunks/page.mjs'), join(home, 'server/entry.mjs'))],
  [
    'a file is a link to the same bytes',
    async (home, { root }) => {
      await cp(join(home, 'server/entry.mjs'), join(root, 'same.mjs'));
      await rm(join(home, 'server/entry.mjs'));
      await symlink(join(root, 'same.mjs'), join(home, 'server/entry.mjs'));
    },
  ],
  [
    'a folder is a link to the same files',
    async (home, { precious }) => {
      await rename(join(home, 'server'), join(precious, 'server'));
      await symlink(join(precious, 'server'), join(home, 'server'));
    },
  ],
  [
    'the whole of it is a link to the same files',
    async (home, { precious }) => {
      await rename(home, join(precious, 'home'));
      await symlink(join(precious, 'home'), home);
    },
  ],
  ['there is a link more', (home, { precious }) => symlink(precious, join(home, 'server/chunks/precious'))],
  ['there is a pipe more', async (home) => spawnSync('mkfifo', [join(home, 'server/pipe')])],
  [
    'a folder stands in the place of a file',
    async (home) => {
      await rm(join(home, 'server/entry.mjs'));
      await mkdir(join(home, 'server/entry.mjs'));
    },
  ],
  [
    'a file stands in its place',
    async (home) => {
      await rm(home, { recursive: true });
      await writeFile(home, '');
    },
  ],
  ['its list has other bytes', (home) => appendFile(`${home}.list`, ' ')],
  ['its list is cut short', (home) => truncate(`${home}.list`, 40)],
  ['its list is empty', (home) => truncate(`${home}.list`)],
  ['its list is huge', (home) => truncate(`${home}.list`, 1e12)],
  [
    'its list is a folder',
    async (home) => {
      await rm(`${home}.list`);
      await mkdir(`${home}.list`);
    },
  ],
  [
    'its list is a link',
    async (home, { root }) => {
      await rename(`${home}.list`, join(root, 'list'));
      await symlink(join(root, 'list'), `${home}.list`);
    },
  ],
  [
    'it is another one that was renamed',
    async (home, here) => {
      await save(here, nameOf(1), { 'server/entry.mjs': 'other' });
      const other = join(here.folder, nameOf(1));
      await rm(home, { recursive: true });
      await rename(other, home);
      await rename(`${other}.list`, `${home}.list`);
    },
  ],
  [
    'it was saved by another project',
    async (_, here) => {
      await save(here, name, { 'server/entry.mjs': 'other' }, 'another');
    },
  ],
];

test.each(forgeries)('where %s, it is not restored, but removed and counted', async (_, forge) => {
  const here = await project();
  const { folder: home } = await save(here);
  await forge(home, here);
  expect(await restored(here)).toEqual({ renderer: undefined, refused: 1 });
  expect(readdirSync(here.folder).filter((left) => left.startsWith(name))).toEqual([]);
  expect(await readFile(join(here.precious, 'entry.mjs'), 'utf8')).toBe('precious');
  expect(await restored(here)).toEqual({ renderer: undefined, refused: 0 });
});

test('the others are restored beside one that was forged', async () => {
  const here = await project();
  const { folder: home } = await save(here);
  const other = await save(here, nameOf(1));
  await truncate(join(home, 'server/entry.mjs'), 3);
  await restored(here);
  expect(await restored(here, nameOf(1))).toEqual({ renderer: other, refused: 0 });
});

test('a link in the place of the whole cache leads nowhere, and where it led nothing is changed', async () => {
  const here = await project();
  await save(here);
  await rename(here.folder, join(here.precious, 'renderers'));
  await symlink(join(here.precious, 'renderers'), here.folder);
  expect((await restored(here)).renderer).toBeUndefined();
  expect(await here.open().cache.has(engine)).toBe(false);
  await save(here, nameOf(1));
  expect(readdirSync(here.folder).sort()).toEqual(expect.arrayContaining([nameOf(1), `${nameOf(1)}.list`]));
  expect(readdirSync(join(here.precious, 'renderers', name)).sort()).toEqual(['client', 'server']);
});

test.each<[string, (source: string) => Promise<unknown>]>([
  ['has changed', (source) => writeFile(source, 'export const rows = 2;')],
  ['is longer', (source) => appendFile(source, '//')],
  ['is gone', (source) => rm(source)],
])('where a file that it was compiled from %s, it goes, and nothing was forged', async (_, change) => {
  const here = await project();
  await save(here);
  await change(here.source);
  expect(await restored(here)).toEqual({ renderer: undefined, refused: 0 });
  expect(await here.open().cache.has(engine)).toBe(false);
});

test('one whose build was killed before its list was written goes, and nothing was forged', async () => {
  const here = await project();
  const { folder: home } = await save(here);
  await rm(`${home}.list`);
  expect(await restored(here)).toEqual({ renderer: undefined, refused: 0 });
  expect(existsSync(home)).toBe(false);
});

test('only the eight that were made last stay', async () => {
  const here = await project();
  // Not in the order of their names.
  const made = [7, 3, 9, 0, 5, 1, 8, 2, 6, 4].map((scripted) => nameOf(scripted));
  for (const [index, one] of made.entries()) {
    const { folder: home } = await save(here, one);
    await utimes(home, index, index);
  }
  const later = made.slice(2);
  const left = readdirSync(here.folder).filter((entry) => !entry.startsWith('.'));
  expect(left.sort()).toEqual(later.flatMap((one) => [one, `${one}.list`]).sort());
  for (const one of later) expect((await restored(here, one)).refused).toBe(0);
});

test('a link that leads nowhere, or a file, with the name of a renderer is in nobody’s way', async () => {
  const here = await project();
  await save(here);
  await symlink(join(here.root, 'nowhere'), join(here.folder, nameOf(1)));
  await writeFile(join(here.folder, nameOf(2)), '');
  const saved = await save(here, nameOf(3));
  expect(await restored(here, nameOf(3))).toEqual({ renderer: saved, refused: 0 });
  for (const one of [nameOf(1), nameOf(2)]) {
    const renderer = await save(here, one);
    expect(await restored(here, one)).toEqual({ renderer, refused: 0 });
  }
});

test('a draft is a new folder, and what killed builds left in others goes', async () => {
  const here = await project();
  await save(here);
  const left = ['.draft-1/renderer/server/entry.mjs', `.${name}.list.a-draft`, 'no-name/x', `${name}x`, 'x.list'];
  for (const path of [...left, `.draft-${process.pid}/renderer/server/entry.mjs`]) {
    await mkdir(dirname(join(here.folder, path)), { recursive: true });
    await writeFile(join(here.folder, path), '');
  }
  await symlink(here.precious, join(here.folder, '.draft-2'));
  const draft = await here.open().cache.draft();
  expect(readdirSync(draft)).toEqual([]);
  expect(
    readdirSync(here.folder)
      .filter((entry) => join(here.folder, entry) !== draft)
      .sort(),
  ).toEqual([name, `${name}.list`]);
  expect(existsSync(join(here.precious, 'entry.mjs'))).toBe(true);
  expect((await restored(here)).renderer).toBeDefined();
});
