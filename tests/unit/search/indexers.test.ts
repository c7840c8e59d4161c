/** Threads that index are ended for good. */
import { expect, test } from 'vitest';
import { openIndexers } from '../../../src/search/indexers.ts';
import { IndexEnded } from '../../../src/search/pagefind-index.ts';

const documents = [{ address: '/articles/one/', html: '<!doctype html><html lang="en"><body data-pagefind-body>One word</body></html>' }];

test('indexers that were ended begin nothing any more, whether they had begun or not', async () => {
  for (const hasBegun of [false, true]) {
    const indexers = openIndexers();
    if (hasBegun) expect(await indexers.index(documents, undefined)).not.toEqual([]);
    await indexers.end();
    await expect(indexers.index(documents, undefined)).rejects.toBeInstanceOf(IndexEnded);
  }
});
