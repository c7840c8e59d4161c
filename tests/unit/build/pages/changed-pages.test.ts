/** Only pages that something has changed for are rendered, and they come in their order. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fileOf } from '../../../../src/addresses/routes.ts';
import { changedPages } from '../../../../src/build/pages/changed-pages.ts';
import type { PageBatch } from '../../../../src/build/pages/page-batch.ts';
import type { SitePage } from '../../../../src/views/site-pages.ts';
import type { RenderedRoute } from '../../../../src/views/views.ts';

const frame = { name: 'The Tide', menu: [{ label: 'About' }] };
const view = { frame, heading: 'Harbours' };

/** Whatever its view holds. */
function page(path: string, view: object, more: { readonly route?: RenderedRoute; readonly scripted?: boolean } = {}): SitePage {
  return { route: 'saved', ...more, path, view: view as SitePage['view'] };
}

const pagesOf = (count: number): readonly SitePage[] => Array.from({ length: count }, (_, index) => page(`/${index}/`, { ...view, index }));

/** Renders a page as its path and its view. `failing`: the number of the first batch that fails; so do all after it. */
class Threads {
  readonly most = 3;
  readonly batches: PageBatch[] = [];
  working = 0;
  atOnce = 0;
  ended = 0;
  readonly #failing: number;

  constructor(failing = Infinity) {
    this.#failing = failing;
  }

  async render(batch: PageBatch) {
    this.batches.push(batch);
    this.atOnce = Math.max(this.atOnce, ++this.working);
    // Later batches end first.
    for (let turn = 0; turn < 20 - batch.number; turn++) await setImmediate();
    this.working--;
    if (batch.number >= this.#failing) throw new Error(`batch ${batch.number} failed`);
    return batch.pages.map(({ path, own, frame }) => {
      const whole = JSON.stringify({ path, own: JSON.parse(own), frame: frame === undefined ? undefined : batch.frames[frame] });
      return { path: fileOf(path), bytes: Buffer.from(whole) };
    });
  }

  end() {
    this.ended++;
    return Promise.resolve();
  }
}

const none = { versionOf: () => 'one', reuse: () => false };

async function changed(pages: Iterable<SitePage>, rules: Partial<Parameters<typeof changedPages>[1]> = {}, threads = new Threads()) {
  return Array.fromAsync(changedPages(pages, { ...none, ...rules }, threads));
}

const keyOf = async (view: object, version = 'one'): Promise<string | undefined> =>
  (await changed([page('/a/', view)], { versionOf: () => version }))[0]?.key;

test('the key of a view is that of any view that says the same', async () => {
  expect(await keyOf(structuredClone(view))).toBe(await keyOf(view));
  expect(await keyOf(view)).toMatch(/^[0-9a-f]{64}$/);
});

test('whatever is said otherwise, in the frame or beside it, gives another key, as does another version', async () => {
  const others = [
    { ...view, heading: 'Harbors' },
    { ...view, frame: { ...view.frame, name: 'The Ebb' } },
    { ...view, frame: { ...view.frame, menu: [] } },
    { heading: view.heading },
    { frame },
    { heading: view.heading, ...frame },
    { ...view, more: undefined, less: 1 },
  ];
  const keys = await Promise.all([view, ...others].map((one) => keyOf(one)));
  expect(new Set([...keys, await keyOf(view, 'two')]).size).toBe(others.length + 2);
});

test('the version is that of the route', async () => {
  const versionOf = (route: RenderedRoute): string => (route === 'articleCard' ? 'of cards' : 'of pages');
  const keys = async (versions: typeof versionOf) => {
    const pages = [page('/a/', view), page('/a.png', view, { route: 'articleCard' })];
    return (await changed(pages, { versionOf: versions })).map(({ key }) => key);
  };
  const [asPage, asCard] = await keys(versionOf);
  expect(asPage).not.toBe(asCard);
  expect(await keys((route) => (route === 'articleCard' ? 'of other cards' : 'of pages'))).toEqual([
    asPage,
    expect.not.stringMatching(`^${asCard}$`),
  ]);
});

test('a page is rendered from all that its key covers', async () => {
  const [file] = await changed([page('/a/', view)]);
  expect(JSON.parse(Buffer.from(file?.bytes ?? []).toString())).toEqual({
    path: '/a/',
    own: { heading: 'Harbours' },
    frame: JSON.stringify(frame),
  });
});

test('a page whose file is reused is not rendered, and not missed', async () => {
  const threads = new Threads();
  const asked: string[] = [];
  const pages = pagesOf(30);
  const keys = (await changed(pages)).map(({ key }) => key);
  const reuse = (path: string, key: string): boolean => {
    asked.push(`${path} ${key}`);
    return path !== '7/index.html' && path !== '21/index.html';
  };
  const files = await changed(pages, { reuse }, threads);
  expect(asked).toEqual(pages.map(({ path }, index) => `${fileOf(path)} ${keys[index]}`));
  expect(files.map(({ path, key }) => [path, key])).toEqual([7, 21].map((index) => [`${index}/index.html`, keys[index]]));
  expect(threads.batches).toHaveLength(1);
});

test('a scripted page has no key, and is rendered although a file might be reused', async () => {
  const pages = [page('/a/', view, { scripted: true }), page('/b/', view), page('/c/', view, { scripted: false })];
  const files = await changed(pages, { reuse: () => true });
  expect(files.map(({ path, key }) => [path, key])).toEqual([['a/index.html', undefined]]);
});

test('files come in the order of the pages, each with its own key', async () => {
  const pages = pagesOf(100).map((one, index) => (index % 9 === 0 ? { ...one, scripted: true } : one));
  const threads = new Threads();
  const files = await changed(pages, {}, threads);
  expect(files.map(({ path }) => path)).toEqual(pages.map(({ path }) => fileOf(path)));
  expect(threads.batches.map(({ number }) => number)).toEqual(threads.batches.map((_, index) => index));
  for (const [index, { key }] of files.entries()) expect(key).toBe(index % 9 === 0 ? undefined : await keyOf({ ...view, index }));
});

test('a frame that many pages share is sent once a batch', async () => {
  const threads = new Threads();
  const other = { name: 'The Ebb' };
  const pages = [0, 1, 2, 3, 4].map((index) => page(`/${index}/`, { index, frame: index % 2 === 0 ? frame : other }));
  const files = await changed([...pages, page('/none/', {})], {}, threads);
  expect(threads.batches.map(({ frames }) => frames)).toEqual([[JSON.stringify(frame), JSON.stringify(other)]]);
  const frames = files.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()).frame);
  const [one, two] = [JSON.stringify(frame), JSON.stringify(other)];
  expect(frames).toEqual([one, two, one, two, one, undefined]);
});

test('no more batches wait than keep the threads busy, and views are made while they work', async () => {
  const threads = new Threads();
  let made = 0;
  function* pages(): Generator<SitePage> {
    for (const one of pagesOf(200)) {
      made++;
      yield one;
    }
  }
  const files = changedPages(pages(), none, threads);
  await files.next();
  expect(threads.batches).toHaveLength(3);
  expect(made).toBe(24);
  await Array.fromAsync(files);
  expect([threads.atOnce, made]).toEqual([3, 200]);
});

test('threads are ended once, after the last file', async () => {
  const threads = new Threads();
  for await (const file of changedPages(pagesOf(20), none, threads)) expect([file.path, threads.ended]).toEqual([file.path, 0]);
  expect([threads.ended, threads.working]).toEqual([1, 0]);
  const idle = new Threads();
  expect(await changed([], {}, idle)).toEqual([]);
  expect(idle.ended).toBe(1);
});

test('they are ended where nobody wants the other files', async () => {
  const threads = new Threads();
  for await (const file of changedPages(pagesOf(200), none, threads)) {
    expect(file.path).toBe('0/index.html');
    break;
  }
  expect(threads.ended).toBe(1);

  const stopped = new Threads();
  const stopping = async () => {
    for await (const file of changedPages(pagesOf(200), none, stopped)) throw new Error(`stopped at ${file.path}`);
  };
  await expect(stopping()).rejects.toThrow('stopped at 0/index.html');
  expect(stopped.ended).toBe(1);
});

test.each([0, 1, 2, 5])('they are ended where batch %i fails, which ends it all, after the files before it', async (failing) => {
  const threads = new Threads(failing);
  const paths: string[] = [];
  const reading = async () => {
    for await (const { path } of changedPages(pagesOf(100), none, threads)) paths.push(path);
  };
  await expect(reading()).rejects.toThrow(`batch ${failing} failed`);
  expect(paths).toHaveLength(8 * failing);
  expect(threads.ended).toBe(1);
});

test('they are ended where a view cannot be made', async () => {
  const threads = new Threads();
  function* pages(): Generator<SitePage> {
    yield* pagesOf(20);
    throw new Error('no view');
  }
  await expect(changed(pages(), {}, threads)).rejects.toThrow('no view');
  expect(threads.ended).toBe(1);
});
