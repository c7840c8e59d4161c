/** A writer has the preview open, and in the same browser a page that means harm: of another port of the machine, and of another site. */
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type Server } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealKeyFile } from '../../src/cache/seal-key.ts';
import { copyPublication } from '../support/built-sites.ts';
import { useBrowser } from '../support/in-browser.ts';
import { ownProject } from '../support/own-project.ts';
import { type Served, serveWriting } from '../support/serve.ts';

const openPage = useBrowser();
let folder: string;
let served: Served;
let hostile: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  await cp('tests/fixtures/review/articles/dock.png', join(folder, 'outside.png'));
  const fields = 'authors: [ada-quill]\ncategories: [markets]\ndraft: true';
  await writeFile(
    join(content, 'articles', 'unfinished.mdx'),
    `---\ntitle: Unfinished business\n${fields}\n---\n\nThe word is albatross.\n`,
  );
  const editor = join(folder, 'editor');
  await writeFile(editor, `#!/bin/sh\ntouch "${join(folder, 'editor-was-started')}"\n`);
  await chmod(editor, 0o755);
  // All that follows holds where the whole network is let in, too.
  served = await serveWriting(content, '/', { LAUNCH_EDITOR: editor }, ['--host']);
  hostile = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Free</title><h1>Free</h1>'),
  );
  await new Promise<void>((resolve) => hostile.listen(0, resolve));
  const address = hostile.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterAll(async () => {
  hostile.close();
  await served.stop();
  await rm(folder, { recursive: true, force: true });
});

it.for(['localhost', '127.0.0.1'])('a page at %s reads nothing, starts nothing and frames nothing', async (name, context) => {
  const page = await openPage(context);
  await page.goto(`http://${name}:${port}/`);
  const got = await page.evaluate(async (home) => {
    const fetched = async (path: string, mode: RequestMode): Promise<string> =>
      fetch(`${home}${path}`, { mode }).then(
        async (response) => `${response.type} ${await response.text()}`,
        () => 'refused',
      );
    const loaded = (tag: 'script' | 'img' | 'link', attributes: Record<string, string>): Promise<string> =>
      new Promise((resolve) => {
        const element = Object.assign(document.createElement(tag), attributes);
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('refused');
        document.head.append(element);
      });
    const connected = (): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(home.replace('http', 'ws'), 'vite-hmr');
        socket.onopen = () => resolve('connected');
        socket.onerror = () => resolve('refused');
      });
    const framed = document.createElement('iframe');
    framed.src = `${home}articles/unfinished/`;
    document.body.append(framed);
    await new Promise((resolve) => (framed.onload = resolve));
    return {
      draft: await fetched('articles/unfinished/', 'cors'),
      index: await fetched('pagefind/pagefind-entry.json', 'cors'),
      client: await fetched('@vite/client', 'cors'),
      editor: await fetched('__open-in-editor?file=package.json', 'no-cors'),
      script: await loaded('script', { src: `${home}@vite/client`, type: 'module' }),
      source: await loaded('script', { src: `${home}src/browser/reader/reader.ts` }),
      picture: await loaded('img', { src: `${home}_image/?href=/@fs/${encodeURIComponent('x')}&w=10&h=10&f=webp` }),
      sheet: await loaded('link', { rel: 'stylesheet', href: `${home}src/designs/review/styles/base.css` }),
      socket: await connected(),
    };
  }, served.home);
  expect(got).toEqual({
    ...{ draft: 'refused', index: 'refused', client: 'refused', script: 'refused', source: 'refused' },
    ...{ picture: 'refused', sheet: 'refused', socket: 'refused' },
    // The answer to such a request cannot be read, whatever it is.
    editor: expect.stringMatching(/^(opaque |refused)/),
  });
  const framed = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body.innerText).catch(() => '')));
  expect(framed.join()).not.toContain('albatross');
  expect(await readdir(folder)).not.toContain('editor-was-started');

  const opens = page.waitForEvent('popup');
  await page.evaluate((home) => void window.open(`${home}articles/unfinished/`), served.home);
  const opened = await opens;
  await opened.getByRole('heading', { name: 'Unfinished business', exact: true }).waitFor();
  // The first page that a preview sends may be loaded again, while it is asked.
  await expect.poll(() => opened.evaluate(() => window.opener === null).catch(() => false)).toBe(true);
  await opened.close();
});

it('a link from elsewhere opens the preview, which goes on by itself', async (context) => {
  const page = await openPage(context);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.evaluate((home) => (location.href = `${home}articles/unfinished/`), served.home);
  await page.getByRole('heading', { name: 'Unfinished business', exact: true }).waitFor();
});

it('with --host another machine reads it at a number of this one, and by no name that leads there', async () => {
  const { port: own } = new URL(served.home);
  const numbers = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const answerTo = (number: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      get(`http://${number}:${own}/articles/unfinished/`, { headers }, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });
  for (const number of ['127.0.0.1', ...numbers]) {
    expect(await (await fetch(`http://${number}:${own}/articles/unfinished/`)).text()).toContain('albatross');
    expect(await answerTo(number, { Host: `rebound.example:${own}` })).toBe(403);
    expect(await answerTo(number, { Origin: 'http://elsewhere.example' })).toBe(403);
    expect(await answerTo(number, { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' })).toBe(403);
  }
  for (const number of numbers) await served.said(`http://${number}:${own}/`);
  await served.said('Everyone in the same network can read them too');
});

it('nothing starts an editor, whoever asks', async () => {
  expect((await fetch(`${served.home}__open-in-editor?file=package.json`)).status).toBe(403);
  expect(await readdir(folder)).not.toContain('editor-was-started');
});

it('neither the key of what is kept nor a file beside the engine is given, whoever asks', async () => {
  const root = ownProject();
  // A preview makes none.
  await mkdir(join(root, '.astro'), { recursive: true });
  const kept = await readFile(sealKeyFile(root), 'utf8').catch(() => undefined);
  const key = kept ?? 'a1b2'.repeat(16);
  if (kept === undefined) await writeFile(sealKeyFile(root), key);
  const ways = [
    '.astro/cache-key',
    `@fs${root}/.astro/cache-key`,
    '%2eastro/cache-key',
    'src/%2e%2e/.astro/cache-key',
    '@id/.astro/cache-key',
  ];
  for (const way of ways.flatMap((path) => ['', '?raw', '?import&raw', '?url', '?inline'].map((query) => path + query))) {
    expect(await (await fetch(served.home + way)).text(), way).not.toContain(key);
  }
  expect((await fetch(`${served.home}.astro/cache-key`)).status).toBe(403);
  for (const path of ['package.json', 'astro.config.mjs?raw']) expect((await fetch(served.home + path)).status, path).toBe(403);
  if (kept === undefined) await rm(sealKeyFile(root));
});

it('pictures outside the folders of the preview are not given, whoever asks', async () => {
  const root = ownProject();
  const up = root
    .split('/')
    .slice(1)
    .map(() => '..');
  for (const href of [`/@fs${folder}/outside.png`, `/@fs${root}/${[...up, ...folder.split('/').slice(1), 'outside.png'].join('/')}`]) {
    const answer = await fetch(`${served.home}_image/?${new URLSearchParams({ href, w: '10', h: '10', f: 'webp' })}`);
    expect(answer.headers.get('content-type'), href).not.toContain('image/');
    expect(answer.status, href).toBeGreaterThan(399);
  }
});
