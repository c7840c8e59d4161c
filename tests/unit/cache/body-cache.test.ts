import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Body } from '../../../src/markdown/body.ts';
import { openBodyCache } from '../../../src/cache/body-cache.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testSeal } from '../../support/test-seal.ts';

const body: Body = {
  nodes: ['<p>One</p>', { part: 'Aside', props: { title: 'T' }, children: ['<p>Two</p>'] }],
  plainText: 'One\nTwo',
  facts: {
    digest: '0123456789abcdef',
    headings: [],
    anchors: [],
    footnotes: [],
    words: 2,
    excerpt: 'One',
    links: [],
    externalLinks: [],
    pictures: [],
    charts: 0,
    scripted: false,
  },
  warnings: [],
};

test('a body that was written is read again, by another store too', async () => {
  const folder = await temporaryFolder();
  const key = openBodyCache(folder, '1', testSeal()).keyOf('en', 'One');
  await openBodyCache(folder, '1', testSeal()).save(key, body);
  expect(await openBodyCache(folder, '1', testSeal()).restore(key)).toEqual(body);
  expect(await openBodyCache(folder, '1', testSeal()).restore(openBodyCache(folder, '1', testSeal()).keyOf('en', 'Two'))).toBeUndefined();
});

test('a body has another name when its text, its language or the rules change, and when the same letters are divided otherwise', () => {
  const [one, two] = [openBodyCache('x', '1', testSeal()), openBodyCache('x', '2', testSeal())];
  const keys = [
    one.keyOf('en', 'text'),
    one.keyOf('de', 'text'),
    one.keyOf('en', 'texts'),
    one.keyOf('e', 'ntext'),
    two.keyOf('en', 'text'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(one.keyOf('en', 'text')).toBe(keys[0]);
});

test('a file that was half written is not taken for a body', async () => {
  const folder = await temporaryFolder();
  const store = openBodyCache(folder, '1', testSeal());
  const key = store.keyOf('text');
  const file = join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(body).slice(0, 40));
  expect(await store.restore(key)).toBeUndefined();
  await store.save(key, body);
  expect(await store.restore(key)).toEqual(body);
});

test('many writers of one body leave one file', async () => {
  const folder = await temporaryFolder();
  const store = openBodyCache(folder, '1', testSeal());
  const key = store.keyOf('text');
  await Promise.all(Array.from({ length: 20 }, () => store.save(key, body)));
  expect(await readdir(join(folder, key.slice(0, 2)))).toEqual([`${key.slice(2)}.json`]);
});

test('what is sealed and is no body is not taken for one', async () => {
  const folder = await temporaryFolder();
  const cache = openBodyCache(folder, '1', testSeal());
  const wrong: readonly object[] = [{}, { ...body, nodes: [{ part: 'Aside' }] }, { ...body, facts: {} }, { ...body, warnings: ['none'] }];
  for (const [index, value] of wrong.entries()) {
    const key = cache.keyOf(String(index));
    // Saved by code that had another idea of a body.
    await cache.save(key, value as Body);
    expect(await cache.restore(key)).toBeUndefined();
  }
});
