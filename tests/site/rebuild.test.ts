/** A second build draws what changed, and everything that shows it. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf, readPage, textOf } from '../support/built-files.ts';
import { buildPublicationAt, copyPublication, testMoment } from '../support/built-sites.ts';
import { ownProject } from '../support/own-project.ts';
import { startBroadside } from '../support/run-broadside.ts';

let folder: string;
let out: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  out = join(folder, 'out');
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  const [article = ''] = filesOf(join(content, 'articles'));
  const [file, table] = [join(content, 'articles', article), join(content, 'articles', 'berths.csv')];
  await writeFile(file, `${await readFile(file, 'utf8')}\n<BarChart data="./berths.csv" caption="Ships in May." />\n`);
  await writeFile(table, 'berth,ships\nNorth quay,17\n');
  await writeFile(
    join(content, 'articles', 'another.mdx'),
    (await readFile(file, 'utf8')).replace('data="./berths.csv"', 'data={[["a", "b"], ["c", 1]]}'),
  );
  expect((await buildPublicationAt(content, out)).code).toBe(0);

  await writeFile(table, 'berth,ships\nNorth quay,4711\n');
  const other = join(content, 'articles', 'another.mdx');
  await writeFile(other, (await readFile(other, 'utf8')).replace(/^title:.*$/m, 'title: A title that was not there before'));
  const build = startBroadside(['build', '--content', content, '--out', out, '--now', testMoment], {}, ownProject());
  await build.said('Drawing the pages');
  await writeFile(other, 'Somebody begins it anew.');
  const { code, output } = await build.finished;
  expect(code, output).toBe(0);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('a new title appears on the page of the piece, of its hashtag, of its author, on the home page and in the feed', async () => {
  const showing = filesOf(out).filter(
    (path) =>
      path.endsWith('index.html') && textOf(readPage(out, path).querySelector('main')).includes('A title that was not there before'),
  );
  for (const place of ['index.html', 'articles/another/', 'tags/', 'authors/', 'categories/', 'archive/']) {
    expect(
      showing.some((path) => path.startsWith(place)),
      place,
    ).toBe(true);
  }
  expect(await readFile(join(out, 'feed.xml'), 'utf8')).toContain('A title that was not there before');
  expect((await stat(join(out, 'pagefind', 'pagefind.js'))).size).toBeGreaterThan(0);
});

it('a piece that is saved while the pages are drawn is drawn as it was checked', () => {
  expect(textOf(readPage(out, 'articles/another/index.html').querySelector('h1'))).toBe('A title that was not there before');
});

it('a new figure in a table beside a piece appears on its page and in the feed', async () => {
  expect(textOf(readPage(out, 'articles/first-piece/index.html').querySelector('.bars td'))).toBe('4,711');
  expect(await readFile(join(out, 'feed.xml'), 'utf8')).toContain('4,711');
});
