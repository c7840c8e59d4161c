/** A build that somebody stops ends soon and for good: the site is as it was, and nothing is left beside it. */
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { interrupted } from '../../src/cli/exit-codes.ts';
import { digestsOf } from '../support/built-files.ts';
import { buildPublicationAt, copyPublication, testMoment } from '../support/built-sites.ts';
import { ownProject } from '../support/own-project.ts';
import { startBroadside } from '../support/run-broadside.ts';

it('ends with 130 wherever the drawing is, and the next build is that of the same publication', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  const out = join(folder, 'out');
  expect((await buildPublicationAt(content, out)).code).toBe(0);
  const before = digestsOf(out);

  for (const wait of [0, 100, 300]) {
    // Something to draw, and to index.
    await appendFile(join(content, 'articles', 'first-piece.mdx'), '\nAnd one word more.\n');
    const build = startBroadside(['build', '--content', content, '--out', out, '--now', testMoment], {}, ownProject());
    await build.said('Drawing the pages');
    await setTimeout(wait);
    await build.stop();
    const { code, output } = await build.finished;
    expect(code, output).toBe(interrupted);
    expect(output).toContain('Nothing was built; ');
    expect(output).not.toContain('    at ');
    expect(digestsOf(out)).toEqual(before);
    expect(await readdir(folder)).toEqual(['content', 'out']);
  }

  expect((await buildPublicationAt(content, out)).code).toBe(0);
  const elsewhere = join(folder, 'elsewhere');
  expect((await buildPublicationAt(await copyPublication(content, join(folder, 'copy')), elsewhere)).code).toBe(0);
  expect(digestsOf(out)).toEqual(digestsOf(elsewhere));
});
