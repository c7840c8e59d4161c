/** Many texts are converted in threads, and read while they are: nobody can tell it from what was written, and the check that follows has nothing to read. */
import { expect, test } from 'vitest';
import { type CachePlace, openContentCaches } from '../../../src/cache/content-caches.ts';
import { listFiles } from '../../../src/disk/list-files.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { archiveOf, filesIn, importInto } from '../../support/import-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testSeal } from '../../support/test-seal.ts';

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Of different lengths, so that the later ones are often ready first; all pictures are one, and whoever comes first has it. */
function textOf(index: number): string {
  const length = (index * 37) % 40;
  return [
    `Piece ${index}: [one](/piece-${(index * 7) % 90}/), [two](/gone/), <a href="/piece-1/#deep">three</a>[^1] and <b>four</b>.`,
    '{% youtube abcdefghijk %}',
    index % 3 === 1 ? `![A dot](/assets/dot-${index % 5}.png)` : '![No dot](/assets/none.png)',
    ...Array.from({ length }, (_, line) => `- *Item* ${line} of ${index}`),
    index === 1 ? '<p id="deep">It is here.</p>' : '> It is said.',
    index === 20 ? '*_`'.repeat(40_000) : '[^1]: A note.',
  ].join('\n\n');
}

const archive = archiveOf({
  '_config.yml': 'title: Piers\nurl: https://piers.example\nlang: en\npermalink: /:title/\n',
  ...Object.fromEntries(
    Array.from({ length: 90 }, (_, index) => {
      const path = `_posts/2014-03-${String((index % 28) + 1).padStart(2, '0')}-piece-${index}.md`;
      return [path, `---\ntitle: Piece ${index}\n---\n\n${textOf(index)}\n`];
    }),
  ),
  ...Object.fromEntries([0, 1, 2, 3, 4].map((index) => [`assets/dot-${index}.png`, dot])),
});

function cachesIn(folder: string): CachePlace {
  return { folder, readingVersion: '1', bodyVersion: '1', seal: testSeal() };
}

async function imported(count: number) {
  const content = await temporaryFolder();
  const place = cachesIn(await temporaryFolder());
  const caches = openContentCaches(place);
  const { report } = await importInto(content, archive, { caches, ...(count > 0 && { threads: { count, caches: place } }) });
  return { content, place, caches, report };
}

test('what is written and said is the same whatever the number of threads', { timeout: 120_000 }, async () => {
  const alone = await imported(0);
  expect(alone.report.texts).toHaveLength(89);
  expect(alone.report.skipped.map(({ place }) => place)).toContain('_posts/2014-03-21-piece-20.md');
  const files = await filesIn(alone.content);
  for (const count of [1, 3]) {
    const { content, report } = await imported(count);
    expect(report).toEqual(alone.report);
    expect(await filesIn(content)).toEqual(files);
  }
});

test.each([0, 2])(
  'after %s threads, every text is read from the caches as it would be from the disk',
  { timeout: 60_000 },
  async (count) => {
    const { content, place, caches } = await imported(count);
    const unread: string[] = [];
    const sources = { content, public: `${content}/none` };
    // Bodies were saved by other threads.
    const { bodies } = openContentCaches(place);
    const restored = await readContent({ ...sources, bodies, readings: caches.readings, onUnread: () => unread.push('one') });
    expect(unread).toEqual([]);
    expect(restored.content?.articles).toHaveLength(89);
    const anew = await readContent({ ...sources, ...openContentCaches({ ...place, folder: await temporaryFolder() }) });
    expect(restored).toEqual(anew);
  },
);

test('a dry run keeps nothing', async () => {
  const folder = await temporaryFolder();
  await importInto(await temporaryFolder(), archive, { dryRun: true, threads: { count: 2, caches: cachesIn(folder) } });
  expect((await listFiles(folder)).paths).toEqual([]);
});
