/** The same content, settings and moment give the same bytes, wherever and by whomever they are built. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { copyEngine } from '../bench/tools/broadside.ts';
import { digestsOf } from '../support/built-files.ts';
import { copyPublication, testMoment } from '../support/built-sites.ts';
import { runBroadside } from '../support/run-broadside.ts';

const { review } = inject('sites');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

// The fixture was built in California, in the plain locale of C.
it('at the dateline, in Turkish, and with the whole project in another folder', async () => {
  const project = join(folder, 'a project elsewhere');
  await copyEngine(project);
  await copyPublication(review.content, join(project, 'content'));
  const environment = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  // The address is that of the command, whatever the settings say.
  const settings = join(project, 'content', 'site.yaml');
  const written = await readFile(settings, 'utf8');
  await writeFile(settings, written.replace(/^url:.*$/m, 'url: https://elsewhere.example/pr-7/'));
  const url = /^url: *(\S+)/m.exec(written)?.[1] ?? '';
  const { code, output } = await runBroadside(['build', '--now', testMoment, '--url', url], environment, project);
  expect(code, output).toBe(0);
  expect(digestsOf(join(project, 'dist'))).toEqual(digestsOf(review.out));
});
