/** A new version of a site may not lose an address of the published one: the real command, and a real list. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { copyPublication, testMoment } from '../support/built-sites.ts';
import { runBroadside } from '../support/run-broadside.ts';
import { newFolder } from '../support/temporary-folder.ts';

const { review } = inject('sites');
const list = join(review.out, 'addresses.json');

let folder: string;
let content: string;
let before: string;

beforeAll(async () => {
  folder = await newFolder({});
  content = await copyPublication('tests/fixtures/review', join(folder, 'content'));
  before = await readFile(join(content, 'gone.yaml'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const check = (...deployed: readonly string[]) =>
  runBroadside(['check', '--content', content, '--now', testMoment, '--deployed', ...deployed]);

it('the same publication loses nothing', async () => {
  expect(await check(list)).toMatchObject({ code: 0 });
});

it('an address that would be lost is a problem, until it leads on or is said to be gone', async () => {
  const author = join(content, 'authors', 'bruno-tide.yaml');
  await writeFile(author, (await readFile(author, 'utf8')).replace('aliases: [b-tide]\n', ''));
  const lost = await check(list);
  expect(lost.code).toBe(1);
  expect(lost.output).toContain('The published site has /authors/b-tide/, and this one would not.');
  expect(lost.output).toContain('add it to the aliases of the person: aliases: [/authors/b-tide/]');

  const out = join(folder, 'out');
  const built = await runBroadside(['build', '--content', content, '--out', out, '--now', testMoment, '--deployed', list]);
  expect(built.code).toBe(1);
  expect(built.output).toContain('The published site has /authors/b-tide/');
  expect(existsSync(out)).toBe(false);

  await writeFile(join(content, 'gone.yaml'), `${before}- address: /authors/b-tide/\n  reason: Nobody was called that.\n`);
  expect(await check(list)).toMatchObject({ code: 0 });
});

it('the address of a heading that would be lost is a problem, until its former one leads to it', async () => {
  const { addresses }: { addresses: { path: string; headings?: string[] }[] } = JSON.parse(await readFile(list, 'utf8'));
  const path = '/articles/the-long-quay/';
  const id = addresses.find((one) => one.path === path)?.headings?.[0] ?? '';
  const file = join(content, path.replace(/\/$/, '.mdx'));
  const text = await readFile(file, 'utf8');
  const reworded = text.replace(/^## .*$/m, '## In other words');
  expect(reworded).not.toBe(text);
  await writeFile(file, reworded);
  const lost = await check(list);
  expect(lost.code).toBe(1);
  expect(lost.output).toContain(`${path}#${id} would lead to the beginning of the text`);

  const line = /formerHeadings: \[.*\]/.exec(lost.output.replace(/\n\s+/g, ' '))?.[0] ?? '';
  expect(line).toContain('now: "in-other-words"');
  await writeFile(file, reworded.replace('---\n', `---\n${line}\n`));
  expect(await check(list)).toMatchObject({ code: 0 });
  await writeFile(file, text);
});

it('a site that cannot be reached is a warning, and so is one that has no list yet', async () => {
  const refused = await check('http://127.0.0.1:9/');
  expect(refused.code).toBe(0);
  expect(refused.output).toContain(
    'http://127.0.0.1:9/addresses.json cannot be reached. Whether this site would lose an address is not known.',
  );

  const server = createServer((_, response) => void response.writeHead(404).end('no list'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const absent = await check(`http://127.0.0.1:${port}`).finally(() => server.close());
  expect(absent.code).toBe(0);
  expect(absent.output).toContain('/addresses.json answers 404.');
});

it('an address for examples is not asked', async () => {
  const settings = join(content, 'site.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace('https://example.org/', 'https://tide.example/'));
  const { code, output } = await check();
  expect(code).toBe(0);
  expect(output).not.toContain('addresses.json');
});
