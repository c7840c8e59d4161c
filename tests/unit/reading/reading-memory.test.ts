/** What a process remembers of its last reading changes nothing in the next one: it equals one that remembers nothing. */
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { broadside } from '../../bench/tools/broadside.ts';
import { makePublication } from '../../bench/publication/make-publication.ts';
import { updateProject } from '../../bench/tools/project.ts';
import { type ReadContent, readContent } from '../../../src/reading/read-content.ts';
import { ReadingMemory } from '../../../src/reading/reading-memory.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
import { editAtRandom, oneOf, randomNumbers } from '../../support/random-edits.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Change = (content: string, random: () => number) => unknown;

const chart = `---
title: Ships
authors: [ada-quill]
categories: [markets]
draft: true
---

![The dock](./dock.png)

<BarChart title="Ships" alt="Ships by year." source="The harbour" unit="ships" data="ships.csv" />
`;

const replace = (content: string, path: string, pattern: RegExp, by: string): void =>
  writeFileSync(join(content, path), readFileSync(join(content, path), 'utf8').replace(pattern, by));

/** Beside what writers do every day: what decides how other files are read, and what is wrong until it is mended. */
const decisive: readonly Change[] = [
  (content, random) => writeFileSync(join(content, 'articles/ships.csv'), `year,ships\n2024,${1 + Math.floor(random() * 8)}\n2025,9\n`),
  (content) => rmSync(join(content, 'articles/ships.csv'), { force: true }),
  (content) => writeFileSync(join(content, 'articles/SHIPS.csv'), 'year,ships\n2024,"4\n'),
  (content, random) => replace(content, 'site.yaml', /^language: .*$/m, `language: ${oneOf(['de', 'en', 'fr'], random)}`),
  (content) => replace(content, 'site.yaml', /^name: .*$/m, 'name: "'),
  (content) => replace(content, 'site.yaml', /^name: .*$/m, 'name: The Review'),
  (content) => writeFileSync(join(content, 'hashtags.yaml'), '- label: DOCKS\n'),
  (content) => rmSync(join(content, 'hashtags.yaml'), { force: true }),
  (content) => rmSync(join(content, 'articles/dock.png'), { force: true }),
  (content) => writeFileSync(join(content, 'articles/dock.png'), 'no picture'),
  (content, random) => writeFileSync(join(content, 'articles/dock.png'), oneOf(pictures, random)),
  (content) => writeFileSync(join(content, 'articles/chart.mdx'), chart.replace('title', 'tilte')),
  (content) => writeFileSync(join(content, 'articles/chart.mdx'), chart),
  (content) => writeFileSync(join(content, 'authors/late.yaml'), 'nam: Late\n'),
  (content) => writeFileSync(join(content, 'authors/late.yaml'), 'name: Late\n'),
  (content) => writeFileSync(join(content, 'pages/about.mdx'), '---\ntitle: About\n---\nI <3 it.\n'),
  (content) => writeFileSync(join(content, 'pages/about.mdx'), '---\ntitle: About\n---\nI said "it".\n'),
  (content) => renameSync(join(content, 'pages'), join(content, 'articles/pages')),
  (content) => renameSync(join(content, 'articles/pages'), join(content, 'pages')),
];
const pictures = await Promise.all(
  [20, 30].map((width) =>
    sharp({ create: { width, height: 20, channels: 3, background: 'teal' } })
      .png()
      .toBuffer(),
  ),
);

test.each([1, 2, 3, 4, 5, 6])('after each of twenty edits at random the reading is what it would be anew (%i)', async (seed) => {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  await updateProject(broadside, folder, makePublication(6, seed));
  await mkdir(join(content, 'pages'), { recursive: true });
  const bodies = bodiesInMemory();
  const memory = new ReadingMemory();
  const read = (remembering?: ReadingMemory): Promise<ReadContent> =>
    readContent({ content, public: join(folder, 'public'), bodies, memory: remembering });
  const random = randomNumbers(seed);
  let differences = 0;
  let last = await read(memory);
  for (let edit = 0; edit < 20; edit++) {
    const before = everyFile(content);
    const change = random() < 0.5 ? oneOf(decisive, random) : editAtRandom;
    try {
      change(content, random);
    } catch {
      continue; // What it would change is not there now.
    }
    // What a watcher would say.
    const after = everyFile(content);
    for (const path of new Set([...before.keys(), ...after.keys()])) if (before.get(path) !== after.get(path)) memory.forget(path);
    const found = await read(memory);
    expect(found).toEqual(await read());
    if (JSON.stringify(found) !== JSON.stringify(last)) differences++;
    last = found;
  }
  expect(differences).toBeGreaterThan(7);
});

function everyFile(folder: string): ReadonlyMap<string, string> {
  const paths = globSync('**/*.*', { cwd: folder });
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'latin1')]));
}
