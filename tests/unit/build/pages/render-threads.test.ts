/** Real threads render pages by a module, as they do by the one that Astro compiles. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { NotBuilt } from '../../../../src/build/build.ts';
import type { PageBatch } from '../../../../src/build/pages/page-batch.ts';
import { openRenderThreads } from '../../../../src/build/pages/render-threads.ts';
import { BodyLost, openBodyCache } from '../../../../src/cache/body-cache.ts';
import type { Body } from '../../../../src/markdown/body.ts';
import { newFolder, temporaryFolder } from '../../../support/temporary-folder.ts';
import { testSeal } from '../../../support/test-seal.ts';

/** What each page does that has a field of that name; all others show what they were given. */
const renderer = `
import { appendFileSync } from 'node:fs';
const seen = new Map();
const does = {
  fails: ({ message }) => { throw new Error(message); },
  failsOtherwise: () => { throw 'a text'; },
  failsLater: () => new Promise(() => setImmediate(() => { throw new Error('too late'); })),
  failsUnnoticed: () => { Promise.reject(new Error('not awaited')); return new Promise(() => {}); },
  exits: () => process.exit(3),
  fills: () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); },
  body: async ({ key }, { nodesOf }) => JSON.stringify(await nodesOf(key)),
  works: ({ file }) => { for (;;) appendFileSync(file, '.'); },
  waits: ({ file }) => { setInterval(() => appendFileSync(file, '.'), 5); return new Promise(() => {}); },
  logs: () => { console.error('seen by nobody'); return 'logged'; },
};
export function openRenderer({ language, nodesOf }) {
  return async ({ route, path, view }) => {
    const [action] = Object.keys(view).filter((name) => name in does);
    if (action) return Buffer.from(String(await does[action](view[action], { nodesOf })));
    if (view.frame && !seen.has(view.frame)) seen.set(view.frame, seen.size);
    return Buffer.from(JSON.stringify({ language, route, path, view, frame: view.frame && seen.get(view.frame) }));
  };
}`;

const body: Body = {
  nodes: ['<p>One</p>'],
  plainText: 'One',
  facts: {
    ...{ headings: [], anchors: [], footnotes: [], words: 1, excerpt: 'One', links: [], externalLinks: [], pictures: [], charts: 0 },
    scripted: false,
    digest: '',
  },
  warnings: [],
};

/** Threads over the module, and a cache with one body. */
async function opened({ module = renderer, limit = 120_000 } = {}) {
  const folder = await newFolder({ 'server/entry.mjs': module });
  const place = { folder: join(folder, 'bodies'), version: '1', seal: testSeal() };
  const bodies = openBodyCache(place.folder, place.version, place.seal);
  const keys = ['One', 'Two'].map((text) => bodies.keyOf(text));
  for (const key of keys) await bodies.save(key, body);
  const threads = openRenderThreads(
    { folder, version: '1' },
    { language: 'de', origin: 'https://example.org', bodies: place },
    ({ path }, { message }) => `The page ${path}: ${message}`,
    { count: 2, limit },
  );
  const close = async () => {
    await threads.end();
    await rm(folder, { recursive: true, force: true });
  };
  return { threads, folder, place, keys, close };
}

/** Those of all tests that end none: a thread needs its time to start. */
let shared: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => void (shared = await opened()));
afterAll(() => shared.close());

/** Renders in a process of its own, and prints what became of it. */
async function inProcess(batch: PageBatch, ...flags: readonly string[]) {
  const order = { language: 'de', origin: 'https://example.org', bodies: { ...shared.place, seal: { refused: 0 } } };
  const script = `
    import { openRenderThreads } from '${pathToFileURL(join(process.cwd(), 'src/build/pages/render-threads.ts')).href}';
    const order = ${JSON.stringify(order)};
    order.bodies.seal.key = new Uint8Array(32);
    const threads = openRenderThreads(${JSON.stringify({ folder: shared.folder, version: '1' })}, order, ({ path }, { message }) => 'The page ' + path + ': ' + message);
    const files = await threads.render(${JSON.stringify(batch)}).catch((error) => [{ bytes: error.message }]);
    await threads.end();
    for (const { bytes } of files) console.log(Buffer.from(bytes).toString());`;
  const folder = await temporaryFolder({ 'main.mjs': script });
  const strip = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, ...strip, join(folder, 'main.mjs')], { encoding: 'utf8' });
  return { stdout, stderr, status };
}

const batchOf = (...views: readonly object[]): PageBatch => ({
  number: 0,
  pages: views.map((view, index) => ({ route: 'saved', path: `/${index}/`, own: JSON.stringify(view) })),
  frames: [],
});

const thrownBy = (rendering: Promise<unknown>): Promise<unknown> =>
  rendering.then(
    () => undefined,
    (error: unknown) => error,
  );

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

test('pages are rendered from their views, in the language of the site', async () => {
  const { threads } = shared;
  const files = await threads.render({
    number: 0,
    pages: [
      { route: 'saved', path: '/a b/ü/', own: '{"heading":"Harbours"}', frame: 1 },
      { route: 'notFound', path: '/404.html', own: '{}' },
    ],
    frames: ['{"name":"The Ebb"}', '{"name":"The Tide"}'],
  });
  expect(files.map(({ path }) => path)).toEqual(['a b/ü/index.html', '404.html']);
  expect(files.map(({ bytes }) => JSON.parse(text(bytes)))).toEqual([
    { language: 'de', route: 'saved', path: '/a b/ü/', view: { heading: 'Harbours', frame: { name: 'The Tide' } }, frame: 0 },
    { language: 'de', route: 'notFound', path: '/404.html', view: {} },
  ]);
});

test('many batches are rendered beside each other; in a thread, frames that say the same are one object', async () => {
  const { threads } = shared;
  expect(threads.most).toBeGreaterThan(1);
  const frames = ['{"name":"The Tide"}', '{"name":"The Ebb"}'];
  const batch = (number: number): PageBatch => ({
    number,
    pages: [0, 1].map((frame) => ({ route: 'saved', path: `/${number}/${frame}/`, own: '{}', frame })),
    frames: number % 2 === 0 ? frames : frames.toReversed(),
  });
  const numbers = Array.from({ length: 4 * threads.most }, (_, number) => number);
  const rendered = (await Promise.all(numbers.map((number) => threads.render(batch(number))))).flat();
  expect(rendered.map(({ path }) => path)).toEqual(numbers.flatMap((number) => [0, 1].map((frame) => `${number}/${frame}/index.html`)));
  for (const { bytes } of rendered) expect(JSON.parse(text(bytes)).frame).toBeLessThan(2);
});

test('a page is given its compiled text; where that is lost, all texts must be read again', async () => {
  const { threads, keys } = shared;
  const [key] = keys;
  expect(text((await threads.render(batchOf({ body: { key } })))[0]?.bytes)).toBe('["<p>One</p>"]');
  const lost = await thrownBy(threads.render(batchOf({}, { body: { key: 'f'.repeat(40) } })));
  expect(lost).toBeInstanceOf(BodyLost);
  expect(lost).toMatchObject({ key: 'f'.repeat(40) });
});

test('a body that was damaged is lost too', async () => {
  const { threads, place, keys } = shared;
  const [, key = ''] = keys;
  await truncate(join(place.folder, key.slice(0, 2), `${key.slice(2)}.json`), 40);
  expect(await thrownBy(threads.render(batchOf({ body: { key } })))).toMatchObject({ code: 'BODY_LOST', key });
});

test.each([
  ['fails', { fails: { message: 'no ship' } }, 'The page /1/: no ship'],
  ['fails with something that is no error', { failsOtherwise: {} }, 'The page /1/: a text'],
  ['fails while nobody waits', { failsLater: {} }, 'The page /1/: the thread that rendered it ended. too late'],
  ['does not wait for what fails', { failsUnnoticed: {} }, 'The page /1/: the thread that rendered it ended. not awaited'],
  ['ends its thread', { exits: {} }, 'The page /1/: the thread that rendered it ended. Its code called process.exit().'],
])('a page that %s is named', async (_, view, sentence) => {
  const { threads } = shared;
  const error = await thrownBy(threads.render(batchOf({}, view, {})));
  expect(error).toBeInstanceOf(NotBuilt);
  expect(error).toMatchObject({ message: sentence });
});

test('threads go on after a page that failed, and are replaced after one that ended its thread', async () => {
  const { threads } = shared;
  for (const view of [{ fails: { message: 'no ship' } }, { exits: {} }, { exits: {} }]) {
    await thrownBy(threads.render(batchOf(view)));
    expect(await threads.render(batchOf({}, {}))).toHaveLength(2);
  }
});

test('only the pages of the batch that ended its thread fail', async () => {
  const { threads } = shared;
  const numbered = (number: number, view: object): PageBatch => ({ ...batchOf(view), number });
  const batches = [numbered(0, {}), numbered(1, { exits: {} }), numbered(2, {}), numbered(3, {})];
  const ended = await Promise.allSettled(batches.map((batch) => threads.render(batch)));
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
});

test('where the renderer itself fails, what it says is printed', async () => {
  const { threads, close } = await opened({ module: 'throw new Error("no renderer");' });
  onTestFinished(close);
  expect(await thrownBy(threads.render(batchOf({})))).toMatchObject({ message: expect.stringContaining('no renderer') });
});

test('a page that fills the memory is named, with that reason', async () => {
  // Threads have the limits of their process.
  const { stdout, status } = await inProcess(batchOf({}, { fills: {} }), '--max-old-space-size=64');
  expect(stdout).toBe('The page /1/: the thread that rendered it ended. There was not enough memory.\n');
  expect(status).toBe(0);
});

test('what a page logs as an error is not printed, because it is thrown too', async () => {
  expect(await inProcess(batchOf({ logs: {} }))).toEqual({ stdout: 'logged\n', stderr: '', status: 0 });
});

test.each(['works', 'waits'])('no thread is left in the end, also where one still %s', async (what) => {
  const { threads, folder, close } = await opened();
  onTestFinished(close);
  const file = join(folder, 'alive');
  const rendering = thrownBy(threads.render(batchOf({ [what]: { file } })));
  const size = (): number => {
    try {
      return readFileSync(file).length;
    } catch {
      return 0;
    }
  };
  while (size() === 0) await setTimeout(5);
  await threads.end();
  expect(await rendering).toBeInstanceOf(Error);
  const ended = size();
  await setTimeout(100);
  expect(size()).toBe(ended);
});

test.each(['works', 'waits'])('a page that still %s after the longest time is named, and its thread is replaced', async (what) => {
  const { threads, folder, close } = await opened({ limit: 5000 });
  onTestFinished(close);
  const error = await thrownBy(threads.render(batchOf({}, { [what]: { file: join(folder, 'alive') } })));
  expect(error).toBeInstanceOf(NotBuilt);
  expect(error).toMatchObject({ message: 'The page /1/: it was not rendered within 5 seconds.' });
  expect(await threads.render(batchOf({}, {}))).toHaveLength(2);
});

test('threads that were never needed end too, and twice is no more than once', async () => {
  const { threads, close } = await opened();
  onTestFinished(close);
  await threads.end();
  await threads.end();
});
