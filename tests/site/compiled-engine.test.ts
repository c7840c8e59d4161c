/** The engine runs as files of JavaScript that npm has had compiled, as long as those are of the present code. */
import { spawnSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copyEngine } from '../bench/tools/broadside.ts';
import { digestsOf } from '../support/built-files.ts';
import { testMoment } from '../support/built-sites.ts';
import { runBroadside } from '../support/run-broadside.ts';

const { review } = inject('sites');
let project: string;
let trusted: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'broadside-'));
  trusted = join(project, 'node_modules', '.broadside-compiled');
  await copyEngine(project);
});

afterAll(() => rm(project, { recursive: true, force: true }));

const check = async (): Promise<string> => (await runBroadside(['check', '--content', review.content], {}, project)).output;

function compile(): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/platform/prepare-engine.mjs'], { cwd: project, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

async function compiled(): Promise<readonly string[]> {
  return (await readdir(trusted)).filter((name) => name.startsWith('engine-'));
}

test('it makes the same site as its source', async () => {
  const build = async (out: string): Promise<Record<string, string>> => {
    const { code, output } = await runBroadside(['build', '--content', review.content, '--out', out, '--now', testMoment], {}, project);
    expect(code, output).toBe(0);
    return digestsOf(join(project, out));
  };
  const [name = ''] = await compiled();
  const fromCompiled = await build('compiled');
  await rename(join(trusted, name), join(project, name));
  await rm(join(project, 'node_modules', '.cache'), { recursive: true });
  const fromSource = await build('source');
  await rename(join(project, name), join(trusted, name));
  expect(fromCompiled).toEqual(fromSource);
  expect(fromCompiled).toEqual(digestsOf(review.out));
});

test('it runs until the code is another', async () => {
  const [name = ''] = await compiled();
  await appendFile(join(trusted, name, 'main.mjs'), `\nconsole.log('This is compiled.');\n`);
  expect(await check()).toContain('This is compiled.');
  const file = join(project, 'src', 'cli', 'exit-codes.ts');
  const code = await readFile(file);
  await appendFile(file, '// Another version.\n');
  const output = await check();
  expect(output).toContain('no problems');
  expect(output).not.toContain('This is compiled.');
  await writeFile(file, code);
  expect(await check()).toContain('This is compiled.');
});

test('code that cannot be compiled leaves a sentence, and the install goes on', async () => {
  const file = join(project, 'src', 'cli', 'exit-codes.ts');
  const code = await readFile(file);
  await appendFile(file, 'const = 1;\n');
  const { status, output } = compile();
  await writeFile(file, code);
  expect(status, output).toBe(0);
  expect(output).toContain('The engine could not be compiled');
  expect(await compiled()).toHaveLength(1);
});

test('of earlier versions, the newest two stay', async () => {
  for (const [day, name] of ['engine-a', 'engine-b', 'engine-c'].entries()) {
    await mkdir(join(trusted, name));
    await utimes(join(trusted, name), 0, day * 86_400);
  }
  const file = join(project, 'src', 'cli', 'exit-codes.ts');
  await appendFile(file, '// Another version.\n');
  const before = await compiled();
  expect(compile()).toEqual({ status: 0, output: '' });
  const after = await compiled();
  expect(after).toHaveLength(3);
  expect(after).not.toContain('engine-a');
  expect(after).not.toContain('engine-b');
  expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
});
