/** The same content, settings and moment give the same bytes, wherever and by whomever they are built. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { copyEngine } from '../bench/tools/broadside.ts';
import { digestsOf } from '../support/built-files.ts';
import { buildPublicationAt, copyPublication, testMoment } from '../support/built-sites.ts';

const { review } = inject('sites');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('at the dateline, in Turkish, and from another folder', async () => {
  const content = await copyPublication(review.content, join(folder, 'content'));
  const out = join(folder, 'out');
  const { code, output } = await buildPublicationAt(content, out, testMoment, {
    ...{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  });
  expect(code, output).toBe(0);
  expect(digestsOf(out)).toEqual(digestsOf(review.out));
});

it('in California, in the plain locale of C, and with the whole project in another folder', async () => {
  const project = join(folder, 'a project elsewhere');
  await copyEngine(project);
  await copyPublication(review.content, join(project, 'content'));
  const environment = { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' };
  const { code, output } = await buildPublicationAt('content', 'dist', testMoment, environment, project);
  expect(code, output).toBe(0);
  expect(digestsOf(join(project, 'dist'))).toEqual(digestsOf(review.out));
});
