/**
 * A build after any edits makes, byte for byte, what a clean one makes: edits of writers and of developers, at random.
 * `BROADSIDE_EDITS=40` makes more rounds than the few that every run of the tests has time for; `BROADSIDE_SEED` repeats a run.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyEngine } from '../bench/tools/broadside.ts';
import { digestsOf } from '../support/built-files.ts';
import { copyPublication, testMoment } from '../support/built-sites.ts';
import { editAtRandom, randomNumbers } from '../support/random-edits.ts';
import { type Finished, runBroadside } from '../support/run-broadside.ts';

const rounds = Number(process.env['BROADSIDE_EDITS'] ?? 1);
const seed = Number(process.env['BROADSIDE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** One of each kind; every one of them shows on pages. The lock file alone changes nothing, and is what an upgrade of a package changes first. */
const engineEdits: readonly (readonly [path: string, from: string | RegExp, to: string])[] = [
  ['src/designs/review/styles/base.css', /$/, '\nbody { --edited: 1; }\n'],
  ['src/designs/review/components/frame/Footer.astro', /$/, '\n<p>Edited</p>\n'],
  ['src/languages/en.ts', "hashtags: 'Hashtags'", "hashtags: 'Tags'"],
  ['src/parts/Figure/part.ts', 'class="figure"', 'class="figure edited"'],
  ['src/schema/site.ts', '.default(20)', '.default(2)'],
  ['src/markdown/typography/quote-marks.ts', '“', '«'],
  ['src/model/relations/related.ts', 'candidateLimit = 200', 'candidateLimit = 1'],
  ['astro.config.mjs', 'compressHTML: true', 'compressHTML: false'],
  ['package-lock.json', '"name": "broadside"', '"name": "broadside-upgraded"'],
];

async function addPicturedPiece(folder: string): Promise<void> {
  await cp('tests/fixtures/review/articles/the-quiet-port/harbour.jpg', join(folder, 'harbour.jpg'), { recursive: true });
  const fields = 'title: Pictured\npublished: 2026-03-01\nauthors: [ada-quill]\ncategories: [markets]\nhashtags: [Docks]';
  const image = 'image:\n  src: harbour.jpg\n  alt: A harbour without ships';
  await writeFile(join(folder, 'index.mdx'), `---\n${fields}\n${image}\n---\n\n![The quay](harbour.jpg)\n\nThe “quay” is empty.\n`);
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const edited = text.replace(from, to);
  // After the last kind comes the first one again, and takes back what it did.
  const back = typeof from === 'string' ? text.replace(to, from) : edited;
  expect(edited === text ? back : edited, `${file} holds no ${String(from)}`).not.toBe(text);
  await writeFile(file, edited === text ? back : edited);
}

it(`is the same as a clean build after each round of edits (${rounds}, seed ${seed})`, { timeout: 3_600_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  await addPicturedPiece(join(content, 'articles', 'pictured'));
  const [edited, clean] = [join(folder, 'edited'), join(folder, 'clean')];
  for (const project of [edited, clean]) await copyEngine(project);
  const random = randomNumbers(seed);
  const history: string[] = [];
  let reused = 0;
  const build = async (project: string, publication: string): Promise<Finished> => {
    const finished = await runBroadside(['build', '--content', publication, '--out', 'dist', '--now', testMoment], {}, project);
    expect(finished.code, [...history, finished.output].join('\n')).toBe(0);
    return finished;
  };
  const first = Math.floor(random() * engineEdits.length);
  await build(edited, content);

  for (let round = 1; round <= rounds; round++) {
    // An edit of the engine draws all pages anew, and would hide what one of the content had left as it was: so each has rounds of its own.
    if (random() < 0.5) {
      const [path, from, to] = engineEdits[(round + first) % engineEdits.length] ?? ['', '', ''];
      await change(join(edited, path), from, to);
      history.push(path);
    } else {
      for (let edit = 0; edit < 4; edit++) history.push(editAtRandom(content, random));
    }
    await rm(join(clean, 'node_modules/.cache'), { recursive: true, force: true });
    for (const part of ['src', 'astro.config.mjs', 'package-lock.json'])
      await cp(join(edited, part), join(clean, part), { recursive: true });
    const [again] = await Promise.all([
      build(edited, content),
      build(clean, await copyPublication(content, join(folder, `content-${round}`))),
    ]);
    expect(digestsOf(join(edited, 'dist')), history.join('\n')).toEqual(digestsOf(join(clean, 'dist')));
    if (!/rendered +([\d,]+) of \1 files/.test(again.output)) reused++;
  }
  // A new name of the site is on every page; most edits are on few.
  if (rounds > 3) expect(reused).toBeGreaterThan(0);
});
