/** A build that fails, at whatever point, changes nothing: the site before it is still there, every byte of it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workspaceOf } from '../../src/workspace/workspace.ts';
import { digestsOf, filesOf } from '../support/built-files.ts';
import { buildPublicationAt, copyPublication, testMoment } from '../support/built-sites.ts';
import { ownProject } from '../support/own-project.ts';
import { type Finished, runBroadside } from '../support/run-broadside.ts';

let folder: string;
let content: string;
let out: string;
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  out = join(folder, 'out');
  const { code, output } = await buildPublicationAt(content, out);
  expect(code, output).toBe(0);
  before = digestsOf(out);
  expect(Object.keys(before)).toContain('articles/first-piece/index.html');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What a failed build says, once it is certain that nothing else came of it. */
async function failed(building: Promise<Finished>): Promise<string> {
  const { code, output } = await building;
  expect(code, output).toBe(1);
  expect(output).not.toContain('is built');
  expect(digestsOf(out)).toEqual(before);
  return output;
}

const piece = (body: string, fields = ''): string =>
  `---\ntitle: Curious\n${fields}published: 2026-01-31\nauthors: [ada-quill]\ncategories: [markets]\n---\n\n${body}\n`;

/** Builds the same again, with no failure expected. */
async function builtAgain(): Promise<string> {
  const { code, output } = await buildPublicationAt(content, out);
  expect(code, output).toBe(0);
  expect(digestsOf(out)).toEqual(before);
  return output;
}

const refused = 'Some cached files were damaged, or not sealed by this project. They were made again.';

it('whatever was kept and somebody has changed, or cut in half, is never published', async () => {
  const { cache, renderers } = workspaceOf(ownProject(), { content });
  const kept = filesOf(cache).filter((path) => !path.startsWith('spare-site/'));
  expect(new Set(kept.map((path) => path.split('/')[0]))).toEqual(new Set(['bodies', 'readings', 'search', 'site']));
  const compiled = filesOf(renderers);
  expect(compiled.filter((path) => path.endsWith('/server/entry.mjs'))).not.toEqual([]);
  for (const [index, file] of [...kept.map((path) => join(cache, path)), ...compiled.map((path) => join(renderers, path))].entries()) {
    const bytes = await readFile(file);
    await writeFile(file, index % 2 === 0 ? bytes.subarray(0, bytes.length / 2) : bytes.with(bytes.length - 9, 7));
  }
  expect(await builtAgain()).toContain(refused);
});

it('where a body is lost that has to be drawn, the build begins again', async () => {
  const { cache } = workspaceOf(ownProject(), { content });
  for (const path of filesOf(join(cache, 'bodies'))) await writeFile(join(cache, 'bodies', path), 'lost');
  await rm(join(cache, 'site', 'list'));
  const output = await builtAgain();
  expect(output).toContain('The cached text of a piece is lost or damaged. The build starts again');
});

it('because of a mistake: it says where, and how many warnings there are', async () => {
  const damaged = await copyPublication('tests/fixtures/minimal', join(folder, 'damaged'));
  const settings = join(damaged, 'categories.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace('slug:', 'slgu:'));
  await writeFile(join(damaged, 'articles', 'doubtful.mdx'), piece('### Why'));
  const output = await failed(buildPublicationAt(damaged, out));
  expect(output).toContain('"slgu" is not a field here. Did you mean "slug"?');
  expect(output).toContain('\n1 warning; npm run check shows it.\n');
  expect(output).toMatch(/Nothing was built; \S*out has not changed\./);
});

it('because the disk takes no more', async () => {
  // The system refuses to let any file grow beyond 16 KB: most pages fit, that of a long piece does not.
  const long = await copyPublication('tests/fixtures/minimal', join(folder, 'long'));
  await writeFile(join(long, 'articles', 'curious.mdx'), piece('It was long. '.repeat(2000)));
  const command = `ulimit -f 32; exec "$0" src/cli/start.mjs build --content "$1" --out "$2" --now 2026-11-23T12:00:00Z`;
  const child = spawn('sh', ['-c', command, process.execPath, long, out], {
    cwd: ownProject(),
    env: { ...process.env, NO_COLOR: '1' },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const output = await failed(Promise.resolve({ code: code ?? 1, output: Buffer.concat(said).toString() }));
  expect(output).toContain('The system does not let a file grow that large.');
  // What the builds before were told of is mended by now.
  expect(output).not.toContain('starts again');
  expect(output).not.toContain('    at ');
});

it('because the code of a piece imports what is not there', async () => {
  const wanting = await copyPublication('tests/fixtures/minimal', join(folder, 'wanting'));
  const settings = join(wanting, 'site.yaml');
  await writeFile(settings, `${await readFile(settings, 'utf8')}scriptedArticles: true\n`);
  await writeFile(join(wanting, 'articles', 'curious.mdx'), piece("import Tally from './Tally.astro';\n\n<Tally />", 'scripted: true\n'));
  const output = await failed(buildPublicationAt(wanting, out));
  expect(output).toMatch(/wanting\/articles\/curious\.mdx imports "\.\/Tally\.astro", but there is no such file or package\./);
  expect(output).not.toMatch(/UNRESOLVED|Stack|Syncing/);
});

it('because the search index is ended from outside', async () => {
  const other = await copyPublication('tests/fixtures/minimal', join(folder, 'other'));
  const output = await failed(buildPublicationAt(other, out, testMoment, { PAGEFIND_EXTENDED_BINARY_PATH: '/bin/false' }));
  expect(output).toContain(
    'The search index was ended from outside. If you did not end it, the system did, most likely because memory ran out.',
  );
  expect(output).not.toContain('    at ');
});

it('because of what was written: a secret of the machine', async () => {
  const telling = await copyPublication('tests/fixtures/minimal', join(folder, 'telling'));
  await writeFile(join(telling, 'articles', 'curious.mdx'), piece('The password is swordfish-4711.'));
  const output = await failed(buildPublicationAt(telling, out, testMoment, { HARBOUR_TOKEN: 'swordfish-4711' }));
  expect(output).toContain('articles/curious/index.html');
  expect(output).toContain('The value of the environment variable HARBOUR_TOKEN stands in this file.');
  expect(output).not.toContain('swordfish');
});

it('because another one is at work for the same place', async () => {
  const since = new Date().toISOString();
  await mkdir(join(folder, '.out.building'));
  await writeFile(join(folder, '.out.building', 'lock'), JSON.stringify({ pid: process.pid, since }));
  const output = await failed(buildPublicationAt(content, out));
  expect(output).toContain(`Another build is running here: process ${process.pid}, since ${since}.`);
  await rm(join(folder, '.out.building'), { recursive: true });
});

it('and it leaves nothing beside the site', () => {
  expect(existsSync(join(folder, '.out.building'))).toBe(false);
});

it('an option that does not exist ends with 2 and a sentence', async () => {
  const { code, output } = await runBroadside(['build', '--contents', 'elsewhere']);
  expect(code).toBe(2);
  expect(output).toContain('--contents');
  expect(output).not.toContain('    at ');
});

it('a piece that is not allowed to hold code cannot read what the machine keeps secret', async () => {
  const curious = await copyPublication('tests/fixtures/minimal', join(folder, 'secret'));
  const body = piece('It is {process.env.HARBOUR_KEY}.');
  await writeFile(join(curious, 'articles', 'curious.mdx'), body);
  await writeFile(join(curious, 'articles', 'asking.mdx'), body.replace('title:', 'scripted: true\ntitle:'));
  const output = await failed(buildPublicationAt(curious, out, testMoment, { HARBOUR_KEY: 'swordfish-4711' }));
  expect(output).toContain('which only a scripted article may hold');
  expect(output).toContain('This publication does not allow pieces that hold code.');
  expect(output).not.toContain('swordfish-4711');
});
