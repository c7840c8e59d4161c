/** However often a publication is edited at random, nothing in it becomes wrong: a build that fails is the fault of the build. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makePublication } from '../../bench/publication/make-publication.ts';
import { broadside } from '../../bench/tools/broadside.ts';
import { updateProject } from '../../bench/tools/project.ts';
import { buildPublication } from '../../../src/model/publication.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
import { editAtRandom, randomNumbers } from '../../support/random-edits.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('a publication of the bench has no problem, nor after 300 edits', async () => {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  const bodies = bodiesInMemory();
  const problems = async (): Promise<readonly unknown[]> => {
    const read = await readContent({ content, public: join(folder, 'public'), bodies });
    const clock = { now: Date.parse('2026-11-22T12:00:00Z'), drafts: false };
    return [...read.problems, ...(read.content ? buildPublication(read.content, clock).problems : ['nothing could be read'])];
  };
  await updateProject(broadside, folder, makePublication(50, 1));
  expect(await problems()).toEqual([]);

  const random = randomNumbers(1);
  const kinds = Array.from({ length: 300 }, () => editAtRandom(content, random).replace(/^.*?(\.yaml|\.mdx)(: \w+| is \S+)?.*$/, '$1$2'));
  expect(await problems()).toEqual([]);
  expect(new Set(kinds).size).toBeGreaterThan(10);
});
