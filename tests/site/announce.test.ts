/** An account on Bluesky says what the published site says: the real command, a built site, and a server that knows the schemas. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type AccountServer, password, startAccountServer } from '../support/account-server.ts';
import { readPage } from '../support/built-files.ts';
import { buildPublicationAt, copyPublication, testMoment } from '../support/built-sites.ts';
import { ownProject } from '../support/own-project.ts';
import { runBroadside } from '../support/run-broadside.ts';
import { serveBuilt } from '../support/serve.ts';
import { newFolder } from '../support/temporary-folder.ts';

const { review, klaxon } = inject('sites');
const did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';

let folder: string;
let content: string;
let account: AccountServer;
let published: Awaited<ReturnType<typeof serveBuilt>>;

beforeAll(async () => {
  folder = await newFolder({});
  content = await copyPublication('tests/fixtures/review', join(folder, 'content'));
  account = await startAccountServer(did);
  published = await serveBuilt(review);
});
afterAll(async () => {
  await Promise.all([account.stop(), published.stop()]);
  await rm(folder, { recursive: true, force: true });
});

/** Builds the content as it is now, and serves that from now on. */
async function publish(name: string): Promise<void> {
  const out = join(folder, name);
  const { code, output } = await buildPublicationAt(content, out);
  expect(code, output).toBe(0);
  await published.stop();
  published = await serveBuilt({ project: ownProject(), content, out, base: '/' });
}

async function edit(path: string, before: RegExp, after: string): Promise<void> {
  const file = join(content, path);
  await writeFile(file, (await readFile(file, 'utf8')).replace(before, after));
}

const unpublished = 'The published site has other pieces, or other texts, than this folder. Publish it first.';

const announce = (
  options: readonly string[] = [],
  environment: Readonly<Record<string, string>> = { BROADSIDE_BLUESKY_PASSWORD: password },
) =>
  runBroadside(
    ['announce', '--content', content, '--now', testMoment, '--deployed', published.home, '--server', account.address, ...options],
    environment,
  );

it('the site and the account name each other', async () => {
  const uri = (await readFile(join(review.out, '.well-known/site.standard.publication'), 'utf8')).trim();
  expect(uri).toMatch(new RegExp(`^at://${did}/site\\.standard\\.publication/[2-7a-z]{13}$`));
  expect(readPage(review.out, 'index.html').querySelector('link[rel="site.standard.publication"]')?.getAttribute('href')).toBe(uri);
});

it('a dry run lists what would be written, needs no password and writes nothing', async () => {
  const { code, output } = await announce(['--dry-run'], {});
  expect(code).toBe(0);
  expect(output).toMatch(/^new +site\.standard\.publication\/\S+ +The Tide Table$/m);
  expect(output).toMatch(/\d+ new, 0 changed, 0 removed would be written to did:plc:/);
  expect(account.records.size).toBe(0);
});

it('without a password, or with a wrong one, nothing is written, and that is said', async () => {
  const without = await announce([], {});
  expect(without.code).toBe(1);
  expect(without.output).toContain('with an app password of the account in BROADSIDE_BLUESKY_PASSWORD. Nothing was written.');
  const wrong = await announce([], { BROADSIDE_BLUESKY_PASSWORD: 'wrong' });
  expect(wrong.code).toBe(1);
  expect(wrong.output).toContain('does not accept the password');
  expect(account.records.size).toBe(0);
});

it('a server that takes no more says until when, and the next run goes on', async () => {
  account.limit = 0;
  const refused = await announce();
  account.limit = Infinity;
  expect(refused.code).toBe(1);
  expect(refused.output).toMatch(/takes no more changes until \d{4}-\d\d-\d\d \d\d:\d\d UTC\./);
});

it('all is written once, each page of an article names its record, and a second run has nothing to write', async () => {
  expect(await announce()).toMatchObject({ code: 0, output: expect.stringMatching(/(\d+) of \1 records written/) });
  const paths = [...account.records.values()].flatMap((value) => {
    const { path } = value as { path?: string };
    return path === undefined ? [] : [path];
  });
  expect(paths.length).toBeGreaterThan(5);
  for (const [place, value] of account.records) {
    const { path } = value as { path?: string };
    if (path === undefined) continue;
    const link = readPage(review.out, `${decodeURI(path).slice(1)}index.html`).querySelector('link[rel="site.standard.document"]');
    expect(link?.getAttribute('href'), path).toBe(`at://${did}/${place}`);
  }
  expect(await announce()).toMatchObject({ code: 0, output: expect.stringContaining('Nothing is to be written.') });
});

it('what was changed here and not published yet is not announced', async () => {
  const before = new Map(account.records);
  await edit('articles/the-long-quay.mdx', /^title: .*$/m, 'title: The longer quay');
  expect(await announce()).toMatchObject({ code: 1, output: expect.stringContaining(`${unpublished} Nothing was written.`) });
  const dry = await announce(['--dry-run']);
  expect(dry).toMatchObject({ code: 0, output: expect.stringContaining('0 new, 1 changed, 0 removed would be written') });
  expect(dry.output).toContain(unpublished);
  expect(account.records).toEqual(before);
});

it('a changed title changes one record, and a withdrawn article takes its own away', async () => {
  const before = account.records.size;
  await publish('changed');
  expect(await announce()).toMatchObject({ code: 0, output: expect.stringContaining('0 new, 1 changed, 0 removed') });
  expect([...account.records.values()]).toContainEqual(expect.objectContaining({ title: 'The longer quay' }));
  await edit('articles/the-long-quay.mdx', /^published: .*$/m, 'draft: true');
  expect(await announce()).toMatchObject({ code: 1, output: expect.stringContaining(unpublished) });
  await publish('withdrawn');
  expect(await announce()).toMatchObject({ code: 0, output: expect.stringContaining('0 new, 0 changed, 1 removed') });
  expect(account.records.size).toBe(before - 1);
});

it('titles that others wrote are listed on one line, without signs to the terminal', async () => {
  const place = 'site.standard.document/2222222222222';
  const site = (await readFile(join(review.out, '.well-known/site.standard.publication'), 'utf8')).trim();
  const title = `\u001B[2J\u0007\u202Eno\n0 of 1 record written${password}`;
  account.records.set(place, { $type: 'site.standard.document', site, title, publishedAt: '2026-01-31T00:00:00.000Z' });
  const { code, output } = await announce(['--dry-run']);
  account.records.delete(place);
  expect(code).toBe(0);
  expect(output).toContain(`removed  ${place}  ⟨U+001B⟩[2J⟨U+0007⟩⟨U+202E⟩no 0 of 1 record written•••\n`);
});

it('where texts may train models, each record has that of its article', async () => {
  await edit('site.yaml', /^ {2}train: false$/m, '  train: true');
  expect(await announce()).toMatchObject({ code: 0, output: expect.stringMatching(/(\d+) of \1 records written .*: 0 new, \1 changed/) });
  const documents = [...account.records].filter(([place]) => place.startsWith('site.standard.document/'));
  for (const [place, value] of documents) expect(value, place).toMatchObject({ textContent: expect.stringMatching(/\S \S/) });
});

it('a site that names no account, or another one, is not announced', async () => {
  const { home, stop } = await serveBuilt(klaxon);
  const elsewhere = await runBroadside(['announce', '--content', content, '--now', testMoment, '--deployed', home]).finally(stop);
  expect(elsewhere.code).toBe(1);
  expect(elsewhere.output).toContain('/.well-known/site.standard.publication answers 404. Publish the site first. Nothing was written.');
  await edit('site.yaml', /^bluesky:\n.*\n/m, '');
  const { code, output } = await announce();
  expect(code).toBe(1);
  expect(output).toContain('site.yaml names no account.');
});
