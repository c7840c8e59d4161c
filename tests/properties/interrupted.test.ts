/** What an earlier run left half written is not believed. */
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect } from 'vitest';
import { listFiles } from '../../src/disk/list-files.ts';
import { openBodyCache } from '../../src/cache/body-cache.ts';
import { writeAtomically } from '../../src/disk/write-atomically.ts';
import { checkFiles } from './build-folder.ts';
import { everythingShown } from './everything-shown.ts';
import { itHolds } from './it-holds.ts';
import { filesOf, publications } from './publications.ts';
import { inFolder } from './in-folder.ts';
import { testSeal } from '../support/test-seal.ts';

const clock = { now: Date.parse('2026-11-22T12:00:00Z'), drafts: true };

itHolds(
  'with kept texts cut off anywhere, the site is the same as without any',
  fc.record({
    made: publications({ pieces: { minLength: 1, maxLength: 4 } }),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
  }),
  ({ made, cuts }) =>
    inFolder(async (folder) => {
      const kept = async () => (await listFiles(folder)).paths;
      const shown = async () => {
        const { publication, read } = await checkFiles(filesOf(made), clock, openBodyCache(folder, 'the rules', testSeal()));
        if (!publication || !read.content) throw new Error('There are problems.');
        return [everythingShown(publication), read.content.articles.map(({ facts }) => facts)];
      };
      const first = await shown();
      for (const [index, path] of (await kept()).entries()) {
        const whole = await readFile(join(folder, path));
        await writeFile(join(folder, path), whole.subarray(0, Math.floor((cuts[index] ?? 0) * whole.length)));
      }
      expect(await shown()).toEqual(first);
    }),
);

itHolds('a file that is being replaced is the old one or the new one, at every moment', fc.tuple(fc.string(), fc.string()), (texts) =>
  inFolder(async (folder) => {
    const file = join(folder, 'a');
    const [old = '', replaced = ''] = texts.map((text) => text.repeat(5000));
    writeAtomically(file, old);
    const done = new Int32Array(new SharedArrayBuffer(4));
    // In another thread, since the file is replaced without a pause.
    const reader = new Worker(readUntilDone, { eval: true, workerData: { file, done } });
    await once(reader, 'message');
    writeAtomically(file, replaced);
    Atomics.store(done, 0, 1);
    const [seen]: ReadonlySet<string>[] = await once(reader, 'message');
    expect([...(seen ?? [])].filter((text) => text !== old && text !== replaced)).toEqual([]);
    expect(seen?.size).toBeGreaterThan(0);
  }),
);

const readUntilDone = `
  const { readFileSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  const seen = new Set([readFileSync(workerData.file, 'utf8')]);
  parentPort.postMessage('begun');
  while (Atomics.load(workerData.done, 0) === 0) seen.add(readFileSync(workerData.file, 'utf8'));
  parentPort.postMessage(seen);
`;
