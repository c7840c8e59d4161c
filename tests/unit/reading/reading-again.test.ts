/** A second reading finds what the first one kept, and says nothing that a first one would not say. */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openBodyCache } from '../../../src/cache/body-cache.ts';
import { openReadingCache } from '../../../src/cache/reading-cache.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testSeal } from '../../support/test-seal.ts';

const minimal = 'tests/fixtures/minimal';
const fields = 'published: 2026-01-31\nauthors: [ada-quill]\ncategories: [markets]\nhashtags: [AI bubble]\n';
const piece = (body: string, more = '') => `---\ntitle: It is "so"\n${fields}${more}---\n\n${body}\n`;
const picture = (width: number) =>
  sharp({ create: { width, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer();

/** A publication that has something of everything that another file decides, and the folder of what is kept of it. */
async function publication() {
  const content = await temporaryFolder(
    {
      'articles/chart.mdx': piece('<BarChart data="./ships.csv" caption="Ships." />'),
      'articles/ships.csv': 'berth,ships\nNorth,1\n',
      'articles/doubtful.mdx': piece('### "Why"'),
      'articles/wrong.mdx': piece('I <3 it.', 'related: [nothing]\n'),
      'articles/pictured.mdx': piece('![A dock](./dock.png)'),
      'articles/dock.png': await picture(30),
      'articles/scripted.mdx': piece('It is {1 + 1}.', 'scripted: true\n'),
    },
    minimal,
  );
  return { content, kept: await temporaryFolder() };
}

type Place = Awaited<ReturnType<typeof publication>>;

/** Reads as every run does: with caches of its own over the same folder. */
function read({ content, kept }: Place, hear: Pick<Parameters<typeof readContent>[0], 'onRead' | 'onUnread'> = {}) {
  return readContent({
    ...{ content, public: join(content, 'public'), ...hear },
    bodies: openBodyCache(join(kept, 'bodies'), '1', testSeal()),
    readings: openReadingCache(join(kept, 'readings'), '1', testSeal()),
  });
}

/** What a run says that finds nothing kept. */
async function readUncached({ content }: Place) {
  return read({ content, kept: await temporaryFolder() });
}

async function edit({ content }: Place, path: string, change: (text: string) => string): Promise<void> {
  const file = join(content, path);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

test('a second reading is equal to the first, problems and warnings included, and compiles nothing', async () => {
  const place = await publication();
  const first = await read(place);
  expect(first.problems.length).toBeGreaterThan(1);
  expect(first.warnings.length).toBeGreaterThan(0);
  const before = await readdir(join(place.kept, 'bodies'), { recursive: true });
  expect(await read(place)).toEqual(first);
  expect(await readdir(join(place.kept, 'bodies'), { recursive: true })).toEqual(before);
});

describe('nothing stale is given after a change of', () => {
  test.each<[string, (place: Place) => Promise<unknown>]>([
    ['a text', (place) => edit(place, 'articles/doubtful.mdx', (text) => text.replace('Why', 'How'))],
    ['a field', (place) => edit(place, 'articles/doubtful.mdx', (text) => text.replace('AI bubble', 'GPU'))],
    ['the figures of a chart', (place) => edit(place, 'articles/ships.csv', (text) => text.replace('1', '2'))],
    ['the file of a chart into nothing', ({ content }) => rm(join(content, 'articles/ships.csv'))],
    ['the language of the site', (place) => edit(place, 'site.yaml', (text) => text.replace(/language: .*/, 'language: de'))],
    ['what the site allows', (place) => edit(place, 'site.yaml', (text) => `${text}scriptedArticles: true\n`)],
    ['the site into one that cannot be read', (place) => edit(place, 'site.yaml', () => 'name: "')],
    ['hashtags.yaml', ({ content }) => writeFile(join(content, 'hashtags.yaml'), '- label: Ai Bubble\n')],
    ['a picture', async ({ content }) => writeFile(join(content, 'articles/dock.png'), await picture(31))],
    ['a picture into none', ({ content }) => writeFile(join(content, 'articles/dock.png'), 'a text')],
    ['a name', ({ content }) => rename(join(content, 'articles/doubtful.mdx'), join(content, 'articles/other.mdx'))],
    ['an author', (place) => edit(place, 'authors/ada-quill.yaml', (text) => text.replace(/name: .*/, 'name: 5'))],
  ])('%s', async (_name, change) => {
    const place = await publication();
    const first = await read(place);
    await change(place);
    const again = await read(place);
    expect(again).not.toEqual(first);
    const anew = await readUncached(place);
    expect(again).toEqual(anew);
    expect(await read(place)).toEqual(anew);
  });
});

test('the same text in another file is doubted there', async () => {
  const place = await publication();
  await read(place);
  await writeFile(join(place.content, 'articles/copy.mdx'), piece('### "Why"'));
  const { warnings } = await read(place);
  expect(warnings.map(({ file, line }) => `${file}:${line}`)).toEqual(['articles/copy.mdx:9', 'articles/doubtful.mdx:9']);
});

test('a body that is gone, or that was found damaged, is compiled again', async () => {
  const place = await publication();
  const { content } = await read(place);
  const key = content?.articles.find(({ path }) => path === 'articles/doubtful.mdx')?.bodyKey ?? '';
  const file = join(place.kept, 'bodies', key.slice(0, 2), `${key.slice(2)}.json`);
  const body = await readFile(file, 'utf8');

  await rm(file);
  await read(place);
  expect(await readFile(file, 'utf8')).toBe(body);

  await writeFile(file, body.slice(0, 20));
  expect(await openBodyCache(join(place.kept, 'bodies'), '1', testSeal()).restore(key)).toBeUndefined();
  await read(place);
  expect(await readFile(file, 'utf8')).toBe(body);
});

test('without a place for readings every file is read anew', async () => {
  const place = await publication();
  const bodies = bodiesInMemory();
  const folders = { content: place.content, public: join(place.content, 'public'), bodies };
  expect(await readContent(folders)).toEqual(await readContent(folders));
});

test('whoever wants to know is told after each text and person how many are read, kept or not', async () => {
  const place = await publication();
  const told: string[] = [];
  const folders = { content: place.content, public: join(place.content, 'public'), bodies: bodiesInMemory() };
  await readContent({ ...folders, onRead: (done, total) => told.push(`${done}/${total}`) });
  expect(told).toEqual(Array.from({ length: 8 }, (_, index) => `${index + 1}/8`));
});

test('a caller hears of texts that are not cached, before the first of them is read', async () => {
  const place = await publication();
  const heard: string[] = [];
  const hear = { onUnread: () => heard.push('unread'), onRead: () => heard.push('read') };
  await read(place, hear);
  expect(heard[0]).toBe('unread');

  heard.length = 0;
  await read(place, hear);
  expect(heard.filter((what) => what === 'unread')).toEqual([]);

  await writeFile(join(place.content, 'articles/doubtful.mdx'), piece('### "Why not"'));
  heard.length = 0;
  await read(place, hear);
  expect(heard.filter((what) => what === 'unread')).toEqual(['unread']);
});
