/** Threads that index are ended for good. */
import { expect, test } from 'vitest';
import { openIndexers } from '../../../src/search/indexers.ts';
import { IndexEnded } from '../../../src/platform/pagefind-process.ts';

const facts = { meta: { title: 'One' }, filters: [], sort: {} };
const documents = [{ address: '/articles/one/', language: 'en', facts, html: '<p>One word</p>' }];

test('indexers that were ended begin nothing any more, whether they had begun or not', async () => {
  for (const hasBegun of [false, true]) {
    const indexers = openIndexers();
    if (hasBegun) expect(await indexers.index(documents, undefined)).not.toEqual([]);
    await indexers.end();
    await expect(indexers.index(documents, undefined)).rejects.toBeInstanceOf(IndexEnded);
  }
});
