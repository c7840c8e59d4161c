/** Whoever builds by the clock asks `due`, of a site on a host or on this disk. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBroadside } from '../../support/run-broadside.ts';

const record = '{"builtFor":"2026-11-22T12:00:00.000Z","nextDue":"2026-12-01T08:00:00.000Z"}';
const before = ['--now', '2026-12-01T07:59:59Z'];
const after = ['--now', '2026-12-01T08:00:00Z'];
const notYet = 'No build is due before 2026-12-01T08:00:00.000Z.\n';
const unknown = 'Whether a build is due is not known. Build the site and publish it.\n';

/** What a host answers; 404 to everything else. */
const served: Readonly<Record<string, string>> = {
  '/opinion/build.json': record,
  '/elsewhere/build.json': '<!doctype html>',
};
const server = createServer(({ url = '' }, answer) => {
  if (url === '/endless') return void pipeline(Readable.from(endless()), answer).catch(() => undefined);
  const text = served[url];
  answer.writeHead(text === undefined ? 404 : 200).end(text);
});
function* endless(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(1 << 16, ' ');
}
let host = '';
const folder = mkdtempSync(join(tmpdir(), 'broadside-'));
const content = join(folder, 'content');

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  host = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  cpSync('tests/fixtures/minimal', content, { recursive: true });
  const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
  writeFileSync(join(content, 'site.yaml'), settings.replace(/^url:.*$/m, `url: ${host}/opinion/`));
  writeFileSync(join(folder, 'build.json'), record);
  writeFileSync(join(folder, 'nothing-waits.json'), record.replace(/"2026-12.*"/, 'null'));
  writeFileSync(join(folder, 'news.json'), record.replace(/}$/, ',"newsUntil":"2026-11-24T10:00:00.000Z"}'));
  mkdirSync(join(folder, 'unsettled'));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.concurrent('due', () => {
  test.each([
    ['the moment has not come', before, notYet],
    ['the moment has come', after, 'A build is due: a piece was scheduled for 2026-12-01T08:00:00.000Z.\n'],
  ])('asks the site where it is published: %s', async (_, now, output) => {
    expect(await runBroadside(['due', '--content', content, ...now])).toEqual({ code: 0, output });
  });

  test('asks the file that it is given', async () => {
    expect(await runBroadside(['due', '--deployed', join(folder, 'nothing-waits.json')])).toEqual({
      code: 0,
      output: 'No piece is scheduled, so no build is due.\n',
    });
  });

  test.each([
    ['2026-11-24T09:59:59Z', 'No build is due before 2026-11-24T10:00:00.000Z.\n'],
    ['2026-11-24T10:00:00Z', 'A build is due: the sitemap of the news holds a piece that is no news since 2026-11-24T10:00:00.000Z.\n'],
    ['2026-12-01T08:00:00Z', 'A build is due: a piece was scheduled for 2026-12-01T08:00:00.000Z.\n'],
  ])('knows when news is no news any more: %s', async (now, output) => {
    expect(await runBroadside(['due', '--deployed', join(folder, 'news.json'), '--now', now])).toEqual({ code: 0, output });
  });

  test.each([
    [before, 'due=false'],
    [after, 'due=true'],
  ])('answers a workflow in its own form: %j', async (now, line) => {
    const { code, output } = await runBroadside(['due', '--deployed', join(folder, 'build.json'), '--format', 'github', ...now]);
    expect([code, output.split('\n').filter((said) => said.startsWith('due='))]).toEqual([0, [line]]);
  });

  test.each([
    ['has nothing there', () => `${host}/build.json`, 'answers 404.'],
    ['has something else there', () => `${host}/elsewhere/build.json`, 'was not written by a build of this engine.'],
    ['never stops talking', () => `${host}/endless`, 'was not written by a build of this engine.'],
    ['is not there', () => 'http://127.0.0.1:1/build.json', 'cannot be reached.'],
  ])('ends with 1 when the host %s', async (_, address, trouble) => {
    expect(await runBroadside(['due', '--deployed', address()])).toEqual({ code: 1, output: `${address()} ${trouble} ${unknown}` });
  });

  test('ends with 1 when there is no file, and tells a workflow to build', async () => {
    const path = join(folder, 'absent.json');
    const { code, output } = await runBroadside(['due', '--deployed', path, '--format', 'github']);
    expect([code, output.split('\n').sort()]).toEqual([1, ['', `There is no file ${path}. ${unknown.trim()}`, 'due=true']]);
  });

  test('asks nobody at an address for examples', async () => {
    const { code, output } = await runBroadside(['due', '--deployed', 'https://klaxon.example/build.json', '--format', 'github']);
    expect([code, output.split('\n').sort()]).toEqual([
      0,
      ['', 'due=false', 'https://klaxon.example is an address for examples. Write the address of your site as url in site.yaml.'],
    ]);
  });

  test('cannot ask a publication that does not say where it stands', async () => {
    const { code, output } = await runBroadside(['due', '--content', join(folder, 'unsettled')]);
    expect([code, output.replace(/^.*\//, '')]).toEqual([1, `site.yaml does not say where the site is published. ${unknown}`]);
  });

  test.each([
    ['builds nothing when nothing is due', before, { code: 0, output: notYet }],
    [
      'hands over to the build when one is due',
      after,
      { code: 2, output: expect.stringMatching(/^A build is due: .*\n.*Choose another --out\.\n$/) },
    ],
  ])('%s', async (_, now, said) => {
    // The content folder is refused as output, which is enough to see who was asked.
    expect(await runBroadside(['due', '--build', '--content', content, '--out', content, ...now])).toEqual(said);
  });

  test('ends with 2 for a command line that it does not understand', async () => {
    expect(await runBroadside(['due', '--format', 'x'])).toEqual({
      code: 2,
      output: "Option '--format <format>' argument 'x' is invalid. Allowed choices are text, github.\n",
    });
  });
});
