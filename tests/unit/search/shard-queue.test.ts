/** Shards are restored or indexed, and none is lost between the two. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openIndexCache } from '../../../src/cache/index-cache.ts';
import { openIndexers } from '../../../src/search/indexers.ts';
import { type KeyedShard, ShardQueue } from '../../../src/search/shard-queue.ts';
import { article, publication } from '../../support/make-publication.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testSeal } from '../../support/test-seal.ts';

const { articles } = publication({ articles: [article('one')] });

function shardOf(name: string, key: string): KeyedShard {
  const document = {
    address: `/articles/${name}/`,
    language: 'en',
    facts: { meta: { title: name }, filters: [], sort: {} },
    html: '<p>word</p>',
    end: '',
  };
  return {
    shard: { name, folder: `${name}/`, articles },
    key: key.repeat(40),
    async *documents() {
      yield document;
    },
  };
}

const shards = [shardOf('2011-01', 'a'), shardOf('2012-01', 'b'), shardOf('2013-01', 'c')];

/** A queue over the cache in a folder; `heard` says whether each index list was new, and `told` how far it was. */
function opened(folder: string) {
  const indexers = openIndexers();
  onTestFinished(() => indexers.end());
  const heard = new Map<string, boolean>();
  const told: string[] = [];
  const queue = new ShardQueue(shards.length, {
    cache: openIndexCache(folder, testSeal()),
    indexers,
    onFile: async ({ path }, isNew) => void (path.endsWith('pagefind-entry.json') && heard.set(path, isNew)),
    onProgress: (done, total) => told.push(`${done} of ${total}`),
  });
  return { queue, heard, told };
}

test('what is cached is restored, what is missing or damaged is indexed, two at a time if asked so', async () => {
  const folder = await temporaryFolder();
  const first = opened(folder);
  for (const shard of shards) await first.queue.restore(shard);
  expect(first.heard.size).toBe(0);
  await Promise.all([first.queue.index(), first.queue.index()]);
  expect([first.queue.made, first.told.at(-1), first.heard.size]).toEqual([3, '3 of 3', 3]);

  const [damaged = ''] = (await readdir(folder)).sort();
  await writeFile(join(folder, damaged), 'nothing');
  const second = opened(folder);
  for (const shard of shards) await second.queue.restore(shard);
  expect(second.heard.size).toBe(2);
  await second.queue.index();
  expect([second.queue.made, second.told, second.heard.size]).toEqual([1, ['1 of 1'], 3]);
});

test('a queue that was stopped does nothing any more', async () => {
  const { queue, heard } = opened(await temporaryFolder());
  for (const shard of shards) queue.add(shard);
  queue.stop();
  await queue.restore(shardOf('2014-01', 'd'));
  await queue.index();
  expect([queue.made, heard.size]).toEqual([0, 0]);
});
