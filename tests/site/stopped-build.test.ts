/**
 * A build that is stopped or killed leaves the site as it was, or as it shall be, and spoils nothing for the next one.
 * `BROADSIDE_KILLS=50` kills and interrupts more often than the few times that every run of the tests has time for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { interrupted } from '../../src/cli/exit-codes.ts';
import { digestsOf } from '../support/built-files.ts';
import { buildPublicationAt, copyPublication } from '../support/built-sites.ts';
import { ownProject } from '../support/own-project.ts';
import { editAtRandom, randomNumbers } from '../support/random-edits.ts';
import { startBroadside } from '../support/run-broadside.ts';

const kills = Number(process.env['BROADSIDE_KILLS'] ?? 2);
/** An interruption costs half a build, and a kill up to two. */
const interruptions = Math.ceil(kills / 2);
const seed = Number(process.env['BROADSIDE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

it(
  `after ${interruptions} interruptions and each of ${kills} kills the site is whole, and the build after them is that of a clean machine (seed ${seed})`,
  { timeout: 3_600_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
    const out = join(folder, 'out');
    const moment = (round: number): string => new Date(Date.UTC(2026, 10, 22, 12, round)).toISOString();
    const random = randomNumbers(seed);
    const history: string[] = [];

    const begin = performance.now();
    const first = await buildPublicationAt(content, out, moment(0));
    expect(first.code, first.output).toBe(0);
    const duration = performance.now() - begin;

    for (let round = 0; round < interruptions; round++) await interrupt({ content, out, now: moment(0), wait: random() * 400 });

    let replaced = 0;
    for (let round = 1; round <= kills; round++) {
      history.push(editAtRandom(content, random), editAtRandom(content, random));
      const before = digestsOf(out);
      const build = startBroadside(['build', '--content', content, '--out', out, '--now', moment(round)], {}, ownProject());
      await setTimeout(random() * duration * 1.6);
      await build.kill(random() < 0.5 ? 'command' : 'all');

      const after = digestsOf(out);
      if (builtFor(out) === moment(round)) {
        replaced++;
        // It was put in place before the end came: then it has to be what the same build makes when nobody disturbs it.
        await buildPublicationAt(content, out, moment(round));
        expect(after, history.join('\n')).toEqual(digestsOf(out));
      } else {
        expect(after, history.join('\n')).toEqual(before);
      }
    }
    console.log(`${kills} kills, ${replaced} of them after the new site was in place`);

    const last = await buildPublicationAt(content, out, moment(kills + 1));
    expect(last.code, last.output).toBe(0);
    const elsewhere = join(folder, 'elsewhere');
    const clean = await buildPublicationAt(await copyPublication(content, join(folder, 'copy')), elsewhere, moment(kills + 1));
    expect(clean.code, clean.output).toBe(0);
    expect(digestsOf(out), history.join('\n')).toEqual(digestsOf(elsewhere));
    expect(existsSync(join(folder, '.out.building'))).toBe(false);
  },
);

interface Interrupted {
  readonly content: string;
  readonly out: string;
  readonly now: string;
  /** In milliseconds, after it has begun to draw. */
  readonly wait: number;
}

/** Asks a build to stop, which it does soon and for good: the site is as it was, and nothing is left beside it. */
async function interrupt({ content, out, now, wait }: Interrupted): Promise<void> {
  const [before, beside] = [digestsOf(out), await readdir(dirname(out))];
  // Something to draw, and to index.
  await appendFile(join(content, 'articles', 'first-piece.mdx'), '\nAnd one word more.\n');
  const build = startBroadside(['build', '--content', content, '--out', out, '--now', now], {}, ownProject());
  await build.said('Rendering the pages');
  await setTimeout(wait);
  await build.stop();
  const { code, output } = await build.finished;
  expect(code, output).toBe(interrupted);
  expect(output).toContain('Nothing was built; ');
  expect(output).not.toContain('    at ');
  expect(digestsOf(out)).toEqual(before);
  expect(await readdir(dirname(out))).toEqual(beside);
}

function builtFor(out: string): string | undefined {
  const record = join(out, 'build.json');
  return existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).builtFor : undefined;
}
