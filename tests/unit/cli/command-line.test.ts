/** What a person sees who types a command. */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBroadside } from '../../support/run-broadside.ts';
import { newFolder } from '../../support/temporary-folder.ts';

const minimal = 'tests/fixtures/minimal';

describe.concurrent('a command that cannot be understood ends with 2 and one sentence', () => {
  test.each([
    [['chek'], /^Unknown command 'chek'\. Did you mean "check"\?\n$/],
    [['check', '--contents', 'x'], /^Unknown option '--contents'\. Did you mean "--content"\?\n$/],
    [
      ['build', 'this', 'too'],
      /^Too many arguments for 'build'\. Expected 0 arguments but got 2: this, too\. Options need two hyphens before them: npm run build -- --content DIR\n$/,
    ],
    [['new', 'Who', 'pays'], /A title of several words stands in quotes: npm run new -- "Why the bubble holds"\n$/],
    [['preview', '--port'], /^Option '--port <number>' argument missing\.\n$/],
    [[], /^Usage: npm run COMMAND -- \[options\]\n/],
    [['check', '--format', 'xml'], /^Option '--format <format>' argument 'xml' is invalid\. Allowed choices are text, github\.\n$/],
    [['check', '--json', '--format', 'github'], /^Option '--json' cannot be used with option '--format <format>'\.\n$/],
    [['build', '--url', 'ada.example/pr-7'], /^"ada\.example\/pr-7" is not a web address\. Write it whole, beginning with https:\/\/\.\n$/],
    [['preview', '--url', 'https://ada.example/?pr=7'], /^"https:\/\/ada\.example\/\?pr=7" cannot be the address of a publication\. /],
    [['build', '--content', ''], /The name of the folder is empty\.\n$/],
    [['check', '--now', '2026-01-31'], /^"2026-01-31" is not a date with a time; write it like 2026-01-31T09:00:00Z\.\n$/],
  ])('%j', async (args, said) => {
    const { code, output } = await runBroadside(args);
    expect([code, said.test(output) || output]).toEqual([2, true]);
  });
});

test('whoever asks for help gets it, and no complaint', async () => {
  const { code, output } = await runBroadside(['--help']);
  expect([code, output.startsWith('Usage: ')]).toEqual([0, true]);
});

describe.concurrent('check', () => {
  test('ends with 0 and says how much is in order', async () => {
    expect(await runBroadside(['check', '--content', minimal])).toEqual({
      code: 0,
      output: '5 files, no problems. 1 piece is published, 0 held back.\n',
    });
  });

  test('builds for the moment that it is given', async () => {
    const { output } = await runBroadside(['check', '--content', minimal, '--now', '2026-01-30T23:59:59Z']);
    expect(output).toBe('5 files, no problems. 0 pieces are published, 1 held back.\n');
  });

  test('ends with 1 and says where everything is that is wrong', async ({ onTestFinished }) => {
    const content = await newFolder(
      { 'pages/about.mdx': '---\ntitle: About\n---\n\nI <3 it.\n', 'categories.yaml': '- slug: market\n  name: Markets\n' },
      minimal,
    );
    onTestFinished(() => rm(content, { recursive: true, force: true }));
    const { code, output } = await runBroadside(['check', '--content', content]);
    expect(code).toBe(1);
    expect(output.replace(/^.*\/(?=articles|pages)/gm, '')).toBe(
      `articles/first-piece.mdx
  line 5   categories   "markets" is not a category. Did you mean "market"?
                        Categories are listed in content/categories.yaml.

pages/about.mdx
  line 5:3   body   "<3" is read as the beginning of a tag.
                    Write \\<3

2 problems in 2 of 5 files.
`,
    );
  });
});

/** Another Node on this machine, older than what is needed; undefined where there is none. */
function oldNode(): { path: string; version: string } | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  for (const folder of folders) {
    const path = `${folder}/node`;
    const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim().slice(1) ?? '';
    const [major = 99, minor = 0] = version.split('.').map(Number);
    if (version !== '' && (major < 22 || (major === 22 && minor < 12))) return { path, version };
  }
  return undefined;
}

const old = oldNode();

test.skipIf(old === undefined)('a Node that is too old is told so in one sentence', () => {
  const { status, stdout, stderr } = spawnSync(old?.path ?? '', ['src/cli/start.mjs', 'check'], { encoding: 'utf8' });
  expect({ status, said: stdout + stderr }).toEqual({
    status: 2,
    said: `Broadside needs Node 22.15 or newer; this is Node ${old?.version}. Install a newer one from nodejs.org and try again.\n`,
  });
});
