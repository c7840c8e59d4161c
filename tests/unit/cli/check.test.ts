/** `check` as a person runs it. */
import { chmod, readFile, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runBroadside } from '../../support/run-broadside.ts';
import { newFolder } from '../../support/temporary-folder.ts';

const minimal = 'tests/fixtures/minimal';
const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function folderOf(...contents: Parameters<typeof newFolder>): Promise<string> {
  const folder = await newFolder(...contents);
  folders.push(folder);
  return folder;
}

const piece = (fields: string, body = 'The text.') =>
  `---\ntitle: A piece\npublished: 2026-01-31\nauthors: [ada-quill]\ncategories: [markets]\n${fields}---\n\n${body}\n`;

/** Runs it on a publication with these files in it; paths in its output are as in the publication. */
async function check(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const content = await folderOf(files, minimal);
  const run = async (...more: readonly string[]) => {
    const { code, output } = await runBroadside(['check', '--content', content, ...args, ...more]);
    return { code, output: output.replaceAll(/[./\w]*\/broadside-\w+\//g, '') };
  };
  return { content, run, ...(await run()) };
}

const doubtful = { 'articles/a.mdx': piece('', '### Why') };

/** Each starts a process, and the machine may be busy. */
const patience = { timeout: 60_000 };

describe.concurrent('check', patience, () => {
  test('warnings are shown under a line that says what they are, and end with 0', async () => {
    expect(await check(doubtful)).toMatchObject({
      code: 0,
      output: `Warnings, which do not stop a build:

articles/a.mdx
  line 8:1   body   "Why" is a heading of rank 3 right below the title.
                    Write ## Why, so that readers by ear miss no rank between.

1 warning in 1 file.

6 files, no problems. 2 pieces are published, 0 held back.
`,
    });
  });

  test('warnings come back in a second run, and --strict takes them for problems', async () => {
    const { run, output } = await check(doubtful);
    expect(await run()).toEqual({ code: 0, output });
    const strict = await run('--strict');
    expect(strict.code).toBe(1);
    expect(strict.output).toMatch(/^articles\/a\.mdx\n.*\n.*\n\n1 problem in 1 of 6 files\.\n$/);
  });

  test('--json prints one document and nothing else', async () => {
    const { code, output } = await check({ ...doubtful, 'pages/about.mdx': '---\ntitle: About\n---\n\nI <3 it.\n' }, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      problems: [{ file: 'pages/about.mdx', line: 5, column: 3, field: 'body', fix: 'Write \\<3' }],
      warnings: [{ file: 'articles/a.mdx', line: 8 }],
      counts: { files: 6, problems: 1, warnings: 1, published: null },
    });
  });

  test('--format github prints annotations, then the text', async () => {
    const { code, output } = await check(doubtful, '--format', 'github');
    expect(code).toBe(0);
    expect(output.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^::warning file=articles\/a\.mdx,line=8,col=1,title=body::"Why" is a heading of rank 3 /),
      'Warnings, which do not stop a build:',
      '',
    ]);
  });

  test('paths say what is reported, and everything is checked all the same', async () => {
    const { content, run } = await check({
      'articles/a.mdx': piece('related: [first-pieces]\n'),
      'pages/about.mdx': '---\ntitle: 5\n---\n',
    });
    const one = await run(join(content, 'articles/a.mdx'));
    expect(one.code).toBe(1);
    expect(one.output).toContain('"first-pieces"');
    expect(one.output).toMatch(/\n1 problem in 1 of 1 file\.\n\nAll 6 files were checked; 1 problem in the others is not shown\.\n$/);
    expect(await run(join(content, 'authors'))).toEqual({
      code: 0,
      output: '1 file, no problems.\n\nAll 6 files were checked; 2 problems in the others are not shown.\n',
    });
  });

  test('a path that names nothing of the publication, and a folder that is none, end with 2 and a sentence', async () => {
    expect(await runBroadside(['check', '--content', minimal, 'nothing.mdx'])).toEqual({
      code: 2,
      output: '"nothing.mdx" names no file of the publication in tests/fixtures/minimal.\n',
    });
    expect(await runBroadside(['check', '--content', '/nowhere'])).toEqual({ code: 2, output: 'There is no folder /nowhere.\n' });
    const file = join(process.cwd(), 'package.json');
    const sentence = `${file} is not a folder. Give --content the folder of a publication.\n`;
    for (const command of ['check', 'build', 'dev'])
      expect(await runBroadside([command, '--content', file])).toEqual({ code: 2, output: sentence });
  });

  test('a file can be named from the folder where one stands', async () => {
    const environment = { INIT_CWD: join(process.cwd(), minimal, 'articles') };
    const { code, output } = await runBroadside(['check', '--content', minimal, 'first-piece.mdx'], environment);
    expect([code, output.split('\n')[0]]).toEqual([0, '1 file, no problems.']);
  });

  test('--fix mends what is mechanical, shows it, and says what is left', async () => {
    const files = {
      'hashtags.yaml': '- label: "GPU\n  sameAs: [graphics processors]\n',
      'articles/a.mdx': piece('updated: 2026-2-5 # again\nhashtags: [graphics processors]\nstandfirst: "It holds\nrelated: [nothing]\n'),
      'pages/about.mdx': '---\r\ntitle: About\r\n---\r\n\r\nText',
    };
    const { content, run, code, output } = await check(files, '--fix');
    expect(code).toBe(1);
    expect(output).toBe(`articles/a.mdx was mended:
  line 6   updated: 2026-2-5 # again
     now   updated: 2026-02-05 # again
  line 7   hashtags: [graphics processors]
     now   hashtags: [GPU]
  line 8   standfirst: "It holds
     now   standfirst: "It holds"

hashtags.yaml was mended:
  line 1   - label: "GPU
     now   - label: "GPU"

pages/about.mdx was mended:
  line 1   4 lines end with CR
     now   LF alone
  line 5   no line end at the end of the file
     now   a line end

articles/a.mdx
  line 9   related   "nothing" is not a piece.
                     Was it renamed? Write the slug of a piece, the last part of its present address.

1 problem in 1 of 7 files.
`);
    expect(await readFile(join(content, 'pages/about.mdx'), 'utf8')).toBe('---\ntitle: About\n---\n\nText\n');
    expect((await run()).output).toMatch(/^articles\/a\.mdx\n {2}line 9 /);
  });

  test('--fix keeps to the paths it is given, follows no link, and leaves the rights of a file as they are', async () => {
    const elsewhere = await folderOf({ 'secret.mdx': 'no line end' });
    const content = await folderOf({ 'articles/a.mdx': piece('').trimEnd(), 'pages/p.mdx': '---\ntitle: P\n---\n\nText' }, minimal);
    await symlink(join(elsewhere, 'secret.mdx'), join(content, 'articles/link.mdx'));
    await symlink(elsewhere, join(content, 'articles/linked'));
    await chmod(join(content, 'articles/a.mdx'), 0o600);
    const { output } = await runBroadside(['check', '--content', content, '--fix', join(content, 'articles')]);
    expect(output).toContain('a.mdx was mended:');
    expect(await readFile(join(content, 'articles/a.mdx'), 'utf8')).toBe(piece(''));
    expect((await stat(join(content, 'articles/a.mdx'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(content, 'pages/p.mdx'), 'utf8')).toMatch(/Text$/);
    expect(await readFile(join(elsewhere, 'secret.mdx'), 'utf8')).toBe('no line end');
  });

  test('--fix --to-mdx turns the files that it is given into .mdx, and links to them still lead there', async () => {
    const plain = piece('', 'It <3 {x}.\n\n<p>one<p>two\n\n<Stat value="3" label="berths" source="Port" />');
    const files = {
      'articles/a.md': plain,
      'articles/b.md': piece('', '{b} [a](./a.md)'),
      'articles/c.md': piece('', 'c {'),
      'articles/c.mdx': 'c',
    };
    const content = await folderOf(files, minimal);
    const { code, output } = await runBroadside([
      'check',
      '--content',
      content,
      '--fix',
      '--to-mdx',
      join(content, 'articles/a.md'),
      join(content, 'articles/c.md'),
    ]);
    expect(code).toBe(1);
    expect(output).toContain('articles/a.mdx');
    expect(output).toContain('articles/c.md was not changed, since articles/c.mdx is there already.');
    expect(await readFile(join(content, 'articles/a.mdx'), 'utf8')).toBe(
      piece('', 'It \\<3 \\{x}.\n\none\n\ntwo\n\n<Stat value="3" label="berths" source="Port" />'),
    );
    expect(await readFile(join(content, 'articles/b.md'), 'utf8')).toBe(files['articles/b.md']);
    expect(await readFile(join(content, 'articles/c.mdx'), 'utf8')).toBe('c');
    await expect(stat(join(content, 'articles/a.md'))).rejects.toThrow();
    await rm(join(content, 'articles/c.mdx'));
    expect(await runBroadside(['check', '--content', content])).toMatchObject({ code: 0 });
  });

  test('--to-mdx alone says what it wants', async () => {
    expect(await check({}, '--fix', '--to-mdx')).toMatchObject({
      code: 2,
      output: expect.stringContaining('Name the files that become .mdx'),
    });
  });
});
