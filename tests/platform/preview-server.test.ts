/** What a preview relies on that Astro and Vite do not document. `src/platform/README.md` lists it. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { miniProject, picture, platformModule, startAstroIn } from './mini-project.ts';

const config = `
import { defineConfig } from 'astro/config';
import { answerFirst, importAsPage } from '${platformModule('preview-server.ts')}';
import { previewReloads, reloadsScript } from '${platformModule('preview-reloads.ts')}';

const setup = ({ server }) => {
  previewReloads(server);
  answerFirst(server, (request, response, next) => (request.url === '/second' ? response.end('not this one') : next()));
  answerFirst(server, async (request, response, next) => {
    if (request.url === '/first' || request.url === '/second') return void response.end('first');
    if (request.url === '/as-page') return void response.end(String((await importAsPage(server, '/src/count.ts')).next()));
    next();
  });
};
export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: { cacheDir: './cache/vite', server: { fs: { allow: ['.'] } } },
  integrations: [
    {
      name: 'mini',
      hooks: { 'astro:config:setup': ({ injectScript }) => injectScript('head-inline', reloadsScript), 'astro:server:setup': setup },
    },
  ],
});`;

let root: string;
let server: ChildProcess;
let home: string;

const answer = async (path: string) => {
  const response = await fetch(`${home}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

beforeAll(async () => {
  root = await miniProject({
    'astro.config.mjs': config,
    'src/count.ts': 'let count = 0;\nexport const next = () => (count += 1);\n',
    'src/pages/count.astro': "---\nimport { next } from '../count.ts';\n---\n<p>{next()}</p>",
    'src/pages/[slug].astro': `---
export const getStaticPaths = () => [{ params: { slug: 'one' } }];
---
<html><head></head><body><p>page {Astro.params.slug}</p></body></html>`,
  });
  server = startAstroIn(root, 'dev', '--port', '0');
  home = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, address] = /(http:\/\/localhost:\d+)\//.exec(output.replaceAll(/\u001B\[\d+m/g, '')) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('close', () => reject(new Error(`The preview ended before it was ready:\n${output}`)));
  });
}, 120_000);

afterAll(async () => {
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, 'close');
  await rm(root, { recursive: true, force: true });
});

test('Astro refuses an address without a slash; middleware that answers first comes before that, the last one first', async () => {
  expect((await answer('/third')).status, 'Astro accepts addresses without a slash now.').toBe(404);
  const sentence = 'The order of middleware has changed: answerFirst in preview-server.ts does not come first any more.';
  expect((await answer('/first')).text, sentence).toBe('first');
  expect((await answer('/second')).text, sentence).toBe('first');
});

test('a module that is imported as a page is the one that pages have', async () => {
  expect((await answer('/count/')).text).toContain('<p>1</p>');
  expect((await answer('/as-page')).text, 'Pages have modules of another runner (importAsPage in preview-server.ts).').toBe('2');
});

test('each response says how many changes there were, and each page sends it to Vite', async () => {
  const { headers, text } = await answer('/one/');
  expect(headers.get('server-timing')).toBe('changes;dur=0');
  expect(text).toContain('createHotContext');
  const client = await (await fetch(`${home}/@vite/client`)).text();
  expect(client, 'The client of Vite exports no createHotContext any more (preview-reloads.ts).').toMatch(
    /export\s*\{[^}]*createHotContext/,
  );
});

test('Vite would start an editor', async () => {
  // Without a file it starts none.
  const { text } = await answer('/__open-in-editor');
  expect(text, 'Vite starts editors by another address: closed-addresses.ts has to know it.').toMatch(/file/);
});

test('Astro would make a picture of a folder that is not allowed, when its path begins with one that is', async () => {
  const outside = await temporaryFolder({ 'dot.png': await picture(4, 4) });
  const href = `/@fs${root}/../${outside.split('/').at(-1)}/dot.png`;
  const { status } = await answer(`/_image/?href=${encodeURIComponent(href)}&w=2&h=2&f=webp`);
  expect(status, 'Astro compares whole paths now: the rule for /_image in closed-addresses.ts may go.').toBe(200);
});
