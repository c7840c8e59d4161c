/**
 * What `npm pack` makes, laid out as npm and pnpm lay out what they install: a publication that has nothing else gives the same bytes as this project. The
 * other packages are links to those of this project, so that the test needs no network.
 */
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyEngine } from '../bench/tools/broadside.ts';
import { packageFile, projectFolder } from '../bench/tools/link-packages.ts';
import { digestsOf, filesOf } from '../support/built-files.ts';
import { testMoment } from '../support/built-sites.ts';
import { newFolder } from '../support/temporary-folder.ts';

/** Of these, only one has code of its own. */
const { klaxon, german } = inject('sites');
const run = promisify(execFile);
let folder: string;
/** The unpacked package. */
let unpacked: string;

beforeAll(async () => {
  folder = await newFolder();
  const engine = join(folder, 'engine');
  await copyEngine(engine);
  for (const part of ['README.md', 'LICENSE', '.github', 'content/README.md'])
    await cp(join(projectFolder, part), join(engine, part), { recursive: true });
  await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: engine });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
  expect((await stat(join(folder, tarball))).size).toBeLessThan(4 * 1024 ** 2);
  await run('tar', ['-xzf', tarball], { cwd: folder });
  unpacked = join(folder, 'package');
  await rm(engine, { recursive: true });
});

afterAll(async () => {
  await run('chmod', ['-R', 'u+w', folder]);
  await rm(folder, { recursive: true, force: true });
});

/** The names of packages, `@scope/name` too. */
async function packagesIn(modules: string): Promise<readonly string[]> {
  const names = (await readdir(modules)).filter((name) => !name.startsWith('.'));
  const scoped = names.map(async (name) =>
    name.startsWith('@') ? (await readdir(join(modules, name))).map((one) => `${name}/${one}`) : [name],
  );
  return (await Promise.all(scoped)).flat();
}

async function link(names: readonly string[], modules: string): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(packageFile(name), join(modules, name), 'junction');
  }
}

/** All packages stand beside each other. */
async function installAsNpm(paper: string): Promise<string> {
  const modules = join(paper, 'node_modules');
  await link(
    (await packagesIn(packageFile())).filter((name) => name !== 'broadside'),
    modules,
  );
  await cp(unpacked, join(modules, 'broadside'), { recursive: true });
  return join(modules, 'broadside');
}

/** The publication sees the engine alone, and the engine only what its package.json names. */
async function installAsPnpm(paper: string): Promise<string> {
  const modules = join(paper, 'node_modules', '.pnpm', 'broadside@0.1.0', 'node_modules');
  await cp(unpacked, join(modules, 'broadside'), { recursive: true });
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    (await run('cat', [join(unpacked, 'package.json')])).stdout,
  );
  await link(Object.keys(dependencies), modules);
  await symlink(join(modules, 'broadside'), join(paper, 'node_modules', 'broadside'), 'junction');
  return join(modules, 'broadside');
}

const broadside = (engine: string, cwd: string, ...args: readonly string[]) =>
  run(process.execPath, [join(engine, 'src/cli/start.mjs'), ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } });

/** The publication of a built site, in `paper`. */
async function publish(site: typeof klaxon, paper: string): Promise<void> {
  await cp(site.content, join(paper, 'content'), { recursive: true });
  await cp(join(projectFolder, 'public'), join(paper, 'public'), { recursive: true });
}

async function statesIn(engine: string): Promise<readonly string[]> {
  return Promise.all(
    filesOf(engine).map(async (path) => {
      const { size, mtimeMs } = await stat(join(engine, path));
      return `${path} ${size} ${mtimeMs}`;
    }),
  );
}

it('has the engine and the guides, and neither tests nor a publication', async () => {
  expect((await readdir(unpacked)).sort()).toEqual([
    '.github',
    'LICENSE',
    'README.md',
    'astro.config.mjs',
    'compiled',
    'content',
    'package.json',
    'src',
  ]);
  expect(await readdir(join(unpacked, 'content'))).toEqual(['README.md']);
  expect((await readdir(join(unpacked, '.github', 'workflows'))).sort()).toEqual(['publish.yml', 'pull-request.yml', 'scheduled.yml']);
});

describe('as npm installs it, in a folder that may not be written', () => {
  let paper: string;
  let engine: string;

  beforeAll(async () => {
    paper = join(folder, 'Über die Jahre');
    await mkdir(paper);
    engine = await installAsNpm(paper);
    await run('chmod', ['-R', 'a-w', engine]);
    await chmod(engine, 0o555);
    await publish(german, paper);
  });

  it('it is checked, and built without compiling a page, to the same bytes', async () => {
    const before = await statesIn(engine);
    expect((await broadside(engine, paper, 'check')).stdout).toContain('no problems');
    const { stdout } = await broadside(engine, paper, 'build', '--now', testMoment);
    expect(stdout).not.toContain('Compiling the pages');
    expect(digestsOf(join(paper, 'dist'))).toEqual(digestsOf(german.out));
    expect(await statesIn(engine)).toEqual(before);
    expect((await readdir(paper)).sort()).toEqual(['.astro', 'content', 'dist', 'node_modules', 'public']);
  });

  it('it compiles the pages of a publication with code of its own, to the same bytes', async () => {
    await rename(join(paper, 'content'), join(paper, 'german'));
    await publish(klaxon, paper);
    const { stdout } = await broadside(engine, paper, 'build', '--now', testMoment);
    expect(stdout).toContain('Compiling the pages');
    expect(digestsOf(join(paper, 'dist'))).toEqual(digestsOf(klaxon.out));
  });
});

it('as pnpm installs it, a publication with code of its own is built to the same bytes', async () => {
  const paper = join(folder, 'strict');
  await mkdir(paper);
  const engine = await installAsPnpm(paper);
  await publish(klaxon, paper);
  await broadside(engine, paper, 'build', '--now', testMoment);
  expect(digestsOf(join(paper, 'dist'))).toEqual(digestsOf(klaxon.out));
});

it('from a folder of a repository with other packages, a publication that was laid down is built, and takes a piece', async () => {
  const repository = join(folder, 'repository');
  const engine = await installAsNpm(repository);
  const paper = join(repository, 'papers', 'one');
  await broadside(engine, repository, 'init', 'papers/one', '--name', 'The Whistle', '--url', 'https://whistle.example/');
  await broadside(engine, paper, 'new', 'A piece of one’s own', '--author', 'the-editors', '--category', 'opinion');
  const { stdout } = await broadside(engine, paper, 'build');
  expect(stdout).toMatch(/The Whistle is built\.[^]*articles +3\n[^]*held back +1 draft/);
  expect(filesOf(join(paper, 'dist'))).toContain('articles/a-number-needs-a-neighbour/index.html');
});
