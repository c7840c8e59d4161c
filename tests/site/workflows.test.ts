/** Runs what the workflows run, in a project of its own with a small publication. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealKeyFile } from '../../src/cache/seal-key.ts';
import { workspaceOf } from '../../src/workspace/workspace.ts';
import { copyEngine } from '../bench/tools/broadside.ts';
import { filesOf, pagesOf, readPage, textOf } from '../support/built-files.ts';
import { copyPublication } from '../support/built-sites.ts';
import { linesOf, workflows } from '../support/workflows.ts';

let project: string;
/** The site as it is published: what lies in dist. */
const host = createServer(({ url = '' }, answer) => {
  void readFile(join(project, 'dist', url)).then(
    (bytes) => answer.end(bytes),
    () => answer.writeHead(404).end(),
  );
});

const draft = '---\ntitle: Albatross\nauthors: [ada-quill]\ncategories: [markets]\ndraft: true\n---\n\nNot yet.\n';
const scheduled = '---\ntitle: Cormorant\npublished: 2099-01-01\nauthors: [ada-quill]\ncategories: [markets]\n---\n\nSoon.\n';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'broadside-'));
  await copyEngine(project);
  await once(host.listen(0, '127.0.0.1'), 'listening');
  const address = host.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  await writeFile(join(project, 'public', '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  const content = await copyPublication('tests/fixtures/minimal', join(project, 'content'), { url });
  await writeFile(join(content, 'articles', 'albatross.mdx'), draft);
  await writeFile(join(content, 'articles', 'cormorant.mdx'), scheduled);
});

afterAll(async () => {
  host.close();
  await rm(project, { recursive: true, force: true });
});

/** Runs the lines of a workflow as GitHub does, until one fails; what they said, and what they wrote for the steps after them. */
async function runWorkflow(name: string): Promise<{ code: number; output: string; outputs: string; summary: string }> {
  const [outputs, summary] = [join(project, `${name}.outputs`), join(project, `${name}.summary`)];
  for (const file of [outputs, summary]) await writeFile(file, '');
  const environment = { ...process.env, NO_COLOR: '1', GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary };
  let output = '';
  let code = 0;
  for (const line of linesOf(workflows.get(name))) {
    const child = spawn('bash', ['-e', '-c', line], { cwd: project, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    [code] = await once(child, 'close');
    if (code !== 0) break;
  }
  return { code, output, outputs: await readFile(outputs, 'utf8'), summary: await readFile(summary, 'utf8') };
}

it('a pull request: the branch is drawn with its drafts, marked, and no search engine is to keep a page of it', async () => {
  const { code, output, summary } = await runWorkflow('pull-request');
  expect([code, output]).toEqual([0, expect.stringContaining('Look at this site, but do not publish it.')]);
  expect(summary).toContain('do not publish it');
  const out = join(project, 'dist-with-drafts');
  for (const path of pagesOf(out))
    expect(readPage(out, path).querySelector('meta[name=robots]')?.getAttribute('content'), path).toBe('noindex');
  expect(textOf(readPage(out, 'articles/albatross/index.html').querySelector('[data-status-bar]'))).toContain('Draft: not published');
  expect(textOf(readPage(out, 'articles/cormorant/index.html').querySelector('[data-status-bar]'))).toContain('Scheduled for ');
  expect(textOf(readPage(out, 'index.html').querySelector('main'))).toMatch(/Draft.*Albatross/);
  expect(await readFile(join(out, 'feed.xml'), 'utf8')).not.toMatch(/Albatross|Cormorant/);
});

it('a push, after somebody has poisoned the cache: the publication is drawn, from nothing that was kept; what is held back is not in it', async () => {
  // All that the pull request has kept is somebody else's now.
  await writeFile(sealKeyFile(project), 'f'.repeat(64), { mode: 0o600 });
  // Notes that earlier versions believed: to wait for the first process of the machine, and to delete the publication.
  const { caches, content } = workspaceOf(project, {});
  await writeFile(join(caches, 'drawing'), JSON.stringify({ pid: 1, cache: relative(caches, content) }));
  const { code, output } = await runWorkflow('publish');
  expect([code, output]).toEqual([0, expect.stringContaining('or not sealed by this project. They were made again.')]);
  const out = join(project, 'dist');
  expect(filesOf(out).filter((path) => /albatross|cormorant/.test(path))).toEqual([]);
  expect(readPage(out, 'index.html').querySelector('meta[name=robots]')?.getAttribute('content')).not.toContain('noindex');
  expect(await readFile(join(out, '_headers'), 'utf8')).toContain('nosniff');
  expect(JSON.parse(await readFile(join(out, 'build.json'), 'utf8'))).toMatchObject({ nextDue: '2099-01-01T00:00:00.000Z' });
});

it('a timer: says whether what is published is out of date, to the step that would build', async () => {
  expect(await runWorkflow('scheduled')).toMatchObject({ code: 0, outputs: 'due=false\n' });
  const record = join(project, 'dist', 'build.json');
  await writeFile(record, (await readFile(record, 'utf8')).replace('2099', '2026'));
  expect(await runWorkflow('scheduled')).toMatchObject({ code: 0, outputs: 'due=true\n' });
  await rm(record);
  expect(await runWorkflow('scheduled')).toMatchObject({ code: 1, outputs: 'due=true\n' });
});

it('a pull request with a mistake: says it on its line, and draws nothing', async () => {
  await writeFile(join(project, 'content', 'articles', 'albatross.mdx'), draft.replace('title', 'tilte'));
  await rm(join(project, 'dist-with-drafts'), { recursive: true });
  const { code, output } = await runWorkflow('pull-request');
  expect(code).toBe(1);
  expect(output).toMatch(/^::error .*file=content\/articles\/albatross\.mdx,.*line=2/m);
  expect(() => filesOf(join(project, 'dist-with-drafts'))).toThrow('ENOENT');
});
