/** The same files give the same site: in whatever order they are found, whatever the machine's zone, language or folder. */
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPublication } from '../../src/model/publication.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { checkFiles } from './build-folder.ts';
import { everythingShown } from './everything-shown.ts';
import { itHolds } from './it-holds.ts';
import { filesOf, publications } from './publications.ts';

const clock = { now: Date.parse('2026-11-22T12:00:00Z'), drafts: true };

itHolds(
  'the order in which files are found is not seen',
  fc.record({ made: publications({ clashes: true }), seed: fc.infiniteStream(fc.nat()) }),
  async ({ made, seed }) => {
    const { content } = (await checkFiles(filesOf(made), clock)).read;
    if (!content) throw new Error('The settings were not read.');
    const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
      items
        .map((item) => ({ item, place: seed.next().value }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item);
    const { articles, authors, pages, pictures } = content;
    const other = { articles: shuffled(articles), authors: shuffled(authors), pages: shuffled(pages), pictures: shuffled(pictures) };
    const [first, second] = [content, { ...content, ...other }].map((files) => {
      const { publication, problems } = buildPublication(files, clock);
      return publication ? everythingShown(publication) : problems;
    });
    expect(second).toEqual(first);
  },
);

test('neither are the zone, the language and the folder of the machine', { timeout: 120_000 }, async () => {
  const made = [...fc.sample(publications(), 12), ...fc.sample(publications({ clashes: true }), 4)];
  const folders = await Promise.all(made.map((publication) => temporaryFolder(filesOf(publication))));
  const digests = await Promise.all([
    printed(folders, { TZ: 'UTC', LC_ALL: 'C' }, process.cwd()),
    printed(folders, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, tmpdir()),
    printed(folders, { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8' }, '/'),
  ]);
  expect(digests[0]).toMatch(/^(?:[0-9a-f]{64}\n){16}$/);
  for (const digest of digests) expect(digest, JSON.stringify(made)).toBe(digests[0]);
});

function printed(folders: readonly string[], environment: Readonly<Record<string, string>>, cwd: string): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'print-digest.ts'), ...folders], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}
