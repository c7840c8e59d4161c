/** Threads that index are ended for good. */
import { expect, test } from 'vitest';
import { openIndexers } from '../../../src/search/indexers.ts';
import { IndexEnded } from '../../../src/platform/pagefind-process.ts';

const facts = { meta: { title: 'One' }, filters: [], sort: {} };
const documents = [{ address: '/articles/one/', language: 'en', facts, html: '<p>One word</p>', end: '' }];

test('indexers that were ended begin nothing any more, whether they had begun or not', async () => {
  for (const begun of ['not at all', 'started', 'by indexing']) {
    const indexers = openIndexers();
    if (begun === 'started') indexers.start();
    if (begun === 'by indexing') expect(await indexers.index(documents, undefined)).not.toEqual([]);
    await indexers.end();
    await expect(indexers.index(documents, undefined)).rejects.toBeInstanceOf(IndexEnded);
  }
});

test('a thread that was started before indexes what comes later', async () => {
  const [started, other] = [openIndexers(), openIndexers()];
  started.start();
  started.start();
  expect(await started.index(documents, undefined)).toEqual(await other.index(documents, undefined));
  await Promise.all([started.end(), other.end()]);
});
