/** A folder of files, asked for over the network. */
import { cp, symlink } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { listen, siteListener } from '../../../src/serving/site-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'articles/rent/index.html': 'rent',
  'tags/半導体/index.html': 'chips',
  'two words.txt': 'said twice',
  '.well-known/security.txt': 'write to us',
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Sends a path as it is typed. */
function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port, path, headers }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, headers: response.headers, body }), reject);
    }).on('error', reject);
  });
}

async function serve(folder: string, base = '/'): Promise<number> {
  return listen(siteListener({ folder, base }), 20_000 + Math.floor(Math.random() * 20_000), 'localhost');
}

test('serves what a host of files would', async () => {
  const port = await serve(await temporaryFolder(files), '/opinion/');
  const said = async (path: string) => {
    const { status, headers, body } = await ask(port, path);
    return [status, headers.location ?? body];
  };
  expect(await said('/opinion/')).toEqual([200, 'home']);
  expect(await said('/opinion/?q=x')).toEqual([200, 'home']);
  expect(await said('/opinion/articles/rent/')).toEqual([200, 'rent']);
  expect(await said(`/opinion/tags/${encodeURI('半導体')}/`)).toEqual([200, 'chips']);
  expect(await said('/opinion/two%20words.txt')).toEqual([200, 'said twice']);
  expect(await said('/opinion/.well-known/security.txt')).toEqual([200, 'write to us']);
  expect(await said('/opinion/articles/rent')).toEqual([302, '/opinion/articles/rent/']);
  expect(await said('/opinion/articles/rent?id=7')).toEqual([302, '/opinion/articles/rent/?id=7']);
  expect(await said('/opinion')).toEqual([302, '/opinion/']);
  expect(await said('/')).toEqual([302, '/opinion/']);
  expect(await said('/opinion/nowhere/')).toEqual([404, 'nothing here']);
  expect(await said('/opinion/articles/')).toEqual([404, 'nothing here']);
  expect(await said('/elsewhere/')).toEqual([404, 'The site stands at /opinion/\n']);
  expect((await ask(port, '/opinion/')).headers).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'content-security-policy': "frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
  });
  expect((await ask(port, '/opinion/', { origin: 'http://localhost:9999' })).status).toBe(403);
});

test('gives nothing that lies outside the site, by path or by link', async () => {
  const outside = await temporaryFolder({ 'secret.txt': 'a secret', 'drafts/index.html': 'a draft' });
  const around = await temporaryFolder({ 'site-beside.txt': 'beside' });
  const folder = join(around, 'site');
  await cp(await temporaryFolder(files), folder, { recursive: true });
  await symlink(join(outside, 'secret.txt'), join(folder, 'secret.txt'));
  await symlink(join(outside, 'drafts'), join(folder, 'drafts'));
  await symlink(join(outside, 'drafts', 'index.html'), join(folder, 'articles', 'index.html'));
  const port = await serve(folder);
  for (const path of ['/secret.txt', '/drafts/', '/drafts/index.html', '/articles/']) {
    expect(await ask(port, path), path).toMatchObject({
      status: 403,
      body: 'A link leads out of the site. No host has what lies there.\n',
    });
  }
  const below = folder.split('/').map(() => '..');
  for (const dots of [below, below.map(() => '%2e%2e'), ['..', 'site-beside.txt']]) {
    for (const path of [`/${[...dots, ...outside.split('/').slice(1), 'secret.txt'].join('/')}`, `/${dots.join('/')}`]) {
      const { status, body } = await ask(port, path);
      expect([status, body], path).not.toContainEqual(expect.stringMatching(/secret|beside/));
    }
  }
});

test('takes the next port when one is taken', async () => {
  const folder = await temporaryFolder(files);
  const first = await serve(folder);
  const second = await listen(siteListener({ folder, base: '/' }), first, 'localhost');
  expect(second).toBeGreaterThan(first);
  expect((await ask(second, '/')).body).toBe('home');
});

test('a part of a file is sent where it can be, and nothing that is asked for ends the server', async () => {
  const port = await serve(await temporaryFolder(files));
  const part = async (range: string) => {
    const { status, body } = await ask(port, '/two%20words.txt', { Range: range });
    return [status, body];
  };
  expect(await part('bytes=5-')).toEqual([206, 'twice']);
  expect(await part('bytes=0-3')).toEqual([206, 'said']);
  for (const range of ['bytes=5-1', 'bytes=-5', 'bytes=0-1,3-4', 'bytes=x', 'lines=1-2'])
    expect(await part(range)).toEqual([200, 'said twice']);
  expect((await part('bytes=99-'))[0]).toBe(416);
  expect(await part('bytes=0-')).toEqual([206, 'said twice']);
});
