/** Real servers, with what `npm run host` prints: they send each page, header and redirect as they should. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { renderNginx } from '../../src/outputs/hosts/nginx.ts';
import { limits } from '../../src/schema/limits.ts';
import { hostView } from '../../src/views/hosting.ts';
import { article, publication } from '../support/make-publication.ts';
import { runBroadside } from '../support/run-broadside.ts';
import { newFolder } from '../support/temporary-folder.ts';
import { isInstalled, rootFor, type RunningServer, type ServerName, startServer } from '../support/web-servers.ts';
import { testMoment } from '../support/built-sites.ts';

const sites = inject('sites');
const secure = {
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};
const servers = (['nginx', 'caddy'] as const).flatMap((name) => (['review', 'below'] as const).map((site) => [name, site] as const));

for (const name of new Set(servers.map(([server]) => server)))
  if (!isInstalled(name))
    console.warn(`NOT TESTED: ${name} is not installed on this machine, so what "npm run host -- ${name}" prints was not tried.`);

it.skipIf(!isInstalled('nginx'))('nginx takes the longest address that an alias may have', async () => {
  const longest = `/${'x'.repeat(limits.pathBytes.most / 5 - 1)}`.repeat(5);
  const made = publication({ articles: [article('rent', { aliases: [longest] })] });
  expect(hostView(made).redirects).toMatchObject([{ from: `${longest}/` }]);
  expect(await complaintsOfNginx(renderNginx(hostView(made), '/var/www'))).toBe('');
});

/** What it says of a configuration that it only reads. */
async function complaintsOfNginx(printed: string): Promise<string> {
  const server = printed.replace('listen 80;', 'listen 127.0.0.1:8080;');
  const folder = await newFolder({});
  const file = join(folder, 'nginx.conf');
  await writeFile(file, `pid ${folder}/pid; events { } http { include /etc/nginx/mime.types; ${server} }`);
  const { stderr } = spawnSync('nginx', ['-t', '-q', '-e', 'stderr', '-c', file], { encoding: 'utf8' });
  await rm(folder, { recursive: true, force: true });
  return stderr;
}

describe.each(servers)('%s serves "%s"', (name: ServerName, siteName) => {
  const { content, base } = sites[siteName];
  const isThere = isInstalled(name);
  let server: RunningServer;
  let folder: string;
  let out: string;
  let printed: string;

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.origin + base + path, { headers: { 'Accept-Encoding': 'identity', ...headers }, redirect: 'manual' });

  beforeAll(async () => {
    if (!isThere) return;
    folder = await newFolder({ 'root/empty': '' });
    out = join(folder, 'site');
    await cp(sites[siteName].out, out, { recursive: true });
    const url = siteName === 'below' ? ['--url', 'https://example.org/opinion/'] : [];
    const args = [
      'host',
      name,
      '--content',
      content,
      '--root',
      await rootFor(out, base, join(folder, 'root')),
      '--now',
      testMoment,
      ...url,
    ];
    const { code, output } = await runBroadside(args);
    expect(code, output).toBe(0);
    printed = output;
    server = await startServer(name, output);
  });
  afterAll(async () => {
    await server?.stop();
    if (isThere) await rm(folder, { recursive: true, force: true });
  });

  it.skipIf(!isThere || name !== 'nginx')('nginx finds nothing to warn of', async () => {
    expect(await complaintsOfNginx(printed)).toBe('');
  });

  it.skipIf(!isThere)('a page, with what only a host can say', async () => {
    const answer = await get('about/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/html; *charset=utf-8$/i);
    expect(Object.fromEntries(answer.headers)).toMatchObject(secure);
    expect(await answer.text()).toBe(await readFile(join(out, 'about/index.html'), 'utf8'));
  });

  it.skipIf(!isThere)('what never changes under its name is cached for good, and nothing else is', async () => {
    const [sheet = ''] = globSync('_astro/*.css', { cwd: out });
    const cached = await get(sheet);
    expect(cached.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(cached.headers.get('X-Content-Type-Options')).toBe('nosniff');
    for (const path of ['', '_astro/none.css']) expect((await get(path)).headers.get('Cache-Control') ?? '').not.toContain('immutable');
  });

  it.skipIf(!isThere).each([
    ['feed.xml', 'application/rss+xml'],
    ['atom.xml', 'application/atom+xml'],
    ['feed.json', 'application/feed+json'],
    ['feeds/feeds.opml', 'text/x-opml'],
    ['feeds/archive/1.xml', 'application/rss+xml'],
    ['authors/ada-quill/feed.xml', 'application/rss+xml'],
    ['categories/markets/freight/feed.xml', 'application/rss+xml'],
    ['tags/ai-bubble/feed.xml', 'application/rss+xml'],
  ])('%s with its type', async (path, type) => {
    const answer = await get(path);
    expect(answer.headers.get('Content-Type')?.toLowerCase().replace(' ', '')).toBe(`${type};charset=utf-8`);
    expect(Object.fromEntries(answer.headers)).toMatchObject(secure);
  });

  it.skipIf(!isThere).each([
    ['authors/b-tide/', 'authors/bruno-tide/'],
    ['authors/b-tide', 'authors/bruno-tide/'],
    ['authors/b-tide/feed.xml', 'authors/bruno-tide/feed.xml'],
    ['method/', 'how-we-work/'],
    ['categories/trade/freight/', 'categories/markets/freight/'],
    ['series/power-and-price/', 'series/the-price-of-power/'],
    ['br%7Bace%7D/', 'articles/the-quiet-port/'],
    ['%7Bpath%7D', 'articles/the-quiet-port/'],
    ['a%20%22b%22%20$c/', 'articles/the-quiet-port/'],
    ['old/*/', 'articles/the-quiet-port/'],
    ['2011/:year/', 'articles/the-quiet-port/'],
  ])('the former address %s leads on in one step', async (from, to) => {
    const answer = await get(from);
    expect([answer.status, new URL(answer.headers.get('Location') ?? '', server.origin).pathname]).toEqual([301, base + to]);
    expect((await get(to)).status).toBe(200);
  });

  it.skipIf(!isThere).each([
    ['2011/a-wrong-sum/', 'The sum was wrong, and so was what followed from it.'],
    ['2011/a-wrong-sum', 'The sum was wrong, and so was what followed from it.'],
    ['gone/%C3%BC/', 'The letter was of another language.'],
    ['gone/a%20%22b%22%20%7Bc%7D%20d/', 'The words were of another speaker.'],
    ['gone/%D9%85%D9%82%D8%A7%D9%84', 'The piece was of another day.'],
    ['gone/$5/', 'The price was of another year.'],
    ['gone/%245', 'The price was of another year.'],
    ['a*', 'The star was of another sky.'],
    ['2011/a-wrong-page.html', 'The file was of another site.'],
  ])('that %s is gone, and why', async (path, reason) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([410, expect.stringMatching(/^text\/html; *charset=utf-8$/i)]);
    expect(await answer.text()).toContain(reason);
  });

  it.skipIf(!isThere || name !== 'caddy')('what is gone under other capitals was never there', async () => {
    expect((await get('2011/A-WRONG-SUM/')).status).toBe(404);
  });

  it.skipIf(!isThere).each(['no/such/page/', 'old/other/', '2011/2010/', 'authors/none/feed.xml', '_headers', '_redirects'])(
    'the page for an address that does not exist: %s',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, expect.stringMatching(/^text\/html; *charset=utf-8$/i)]);
      expect(await answer.text()).toBe(await readFile(join(out, '404.html'), 'utf8'));
    },
  );

  it.skipIf(!isThere)('a range of bytes, and an unchanged file', async () => {
    const range = await get('feed.xml', { Range: 'bytes=0-4' });
    expect([range.status, await range.text()]).toEqual([206, '<?xml']);
    const validator = (await get('feed.xml')).headers.get('ETag') ?? '';
    expect((await get('feed.xml', { 'If-None-Match': validator })).status).toBe(304);
  });

  it.skipIf(!isThere)('the compressed file beside a file, to those who accept it', async () => {
    const html = await readFile(join(out, 'about/index.html'));
    expect(await runBroadside(['compress', '--out', out])).toMatchObject({ code: 0 });
    for (const encoding of name === 'caddy' ? ['gzip', 'br'] : ['gzip']) {
      const answer = await get('about/', { 'Accept-Encoding': encoding });
      expect(answer.headers.get('Content-Encoding')).toBe(encoding);
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/);
      expect(await answer.text()).toBe(html.toString());
    }
  });
});
