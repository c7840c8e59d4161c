/** Many texts are read in threads, and nobody can tell it from what was read. */
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemProblem } from '../../../../src/problems/system-problem.ts';
import { readContent } from '../../../../src/reading/read-content.ts';
import type { Threads } from '../../../../src/reading/texts/reading-threads.ts';
import { openContentCaches } from '../../../../src/cache/content-caches.ts';
import { testSeal } from '../../../support/test-seal.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const texts = [
  'It is "so".',
  '### Why',
  'I <3 it.',
  '<BarChart data="./ships.csv" caption="Ships." />',
  'It is {1 + 1}.',
  '![A dock](./no.png)',
];
const fields = 'published: 2026-01-31\nauthors: [ada-quill]\ncategories: [markets]\n';

/** The minimal publication and as many pieces more, of every kind that a reading can be told of. */
function publication(pieces: number): Promise<string> {
  const files = Array.from({ length: pieces }, (_, index) => {
    const text = `---\ntitle: Piece ${index}\n${fields}${index % 7 === 0 ? 'titel: x\n' : ''}---\n\n${texts[index % texts.length]} ${index}\n`;
    return [`articles/piece-${String(index).padStart(3, '0')}.mdx`, text];
  });
  return temporaryFolder({ ...Object.fromEntries(files), 'articles/ships.csv': 'berth,ships\nNorth,1\n' }, 'tests/fixtures/minimal');
}

/** Reads with caches of its own over `folder`, and so many threads. */
async function read(content: string, folder: string, threads: Omit<Threads, 'caches'> | undefined) {
  const caches = { folder, readingVersion: '1', bodyVersion: '1', seal: testSeal() };
  const told: number[] = [];
  const found = await readContent({
    ...{ content, public: join(content, 'public'), ...openContentCaches(caches) },
    ...(threads ? { threads: { ...threads, caches } } : {}),
    onRead: (done) => told.push(done),
  });
  return { found, told };
}

/** A thread that has so little room ends before it has the compiler. */
const without = { count: 2, memory: 8 };

async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')])));
}

test('what is found, in which order, and what is kept of it is the same whatever the number of threads', { timeout: 60_000 }, async () => {
  const content = await publication(90);
  const alone = await temporaryFolder();
  const { found } = await read(content, alone, undefined);
  expect(found.problems.length).toBeGreaterThan(40);
  expect(found.warnings.length).toBeGreaterThan(10);
  for (const count of [1, 2]) {
    const folder = await temporaryFolder();
    const inThreads = await read(content, folder, { count });
    expect(inThreads.found).toEqual(found);
    expect(inThreads.told.at(-1)).toBe(93);
    expect(Object.keys(await filesIn(join(folder, 'bodies')))).toEqual(Object.keys(await filesIn(join(alone, 'bodies'))));
    // Now everything is kept, so that nobody begins a thread.
    expect((await read(content, folder, without)).found).toEqual(found);
  }
});

test('a thread that has no room left ends the reading with a sentence', async () => {
  const reading = read(await publication(60), await temporaryFolder(), without);
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(systemProblem(String(error))).toMatch(
    /^There is not enough memory to read the texts\. \(.*A thread that reads texts ended too early/,
  );
});

test('a few texts need no thread', async () => {
  const { found } = await read(await publication(40), await temporaryFolder(), without);
  expect(found.paths).toHaveLength(46);
});

test('threads begin in a command too that Node was given options for, as npm run check does', { timeout: 60_000 }, async () => {
  const content = await publication(60);
  const [, ...command] = JSON.parse(await readFile('package.json', 'utf8')).scripts.check.split(' ');
  const { stdout, stderr } = spawnSync(process.execPath, [...command, '--content', content], { encoding: 'utf8' });
  // A slow machine prints how far it is.
  expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Reading'))).toEqual([]);
  expect(stdout).toContain(' problems in ');
});
