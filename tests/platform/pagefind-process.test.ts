/** Pagefind works in a process of its own, and the system may end that. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const module = pathToFileURL(join(process.cwd(), 'src/platform/pagefind-process.ts')).href;

/** How a process ends that works on an index. */
async function endOf(work: string): Promise<{ code: number; said: string }> {
  const script = `
    import { execFileSync } from 'node:child_process';
    import { withIndex } from '${module}';
    const kill = () => process.kill(Number(execFileSync('pgrep', ['-P', String(process.pid), 'pagefind']).toString()), 'SIGKILL');
    const add = (index) => index.addHTMLFile({ url: '/a/', content: '<html lang="en"><body data-pagefind-body>Harbour</body></html>' });
    console.log(await withIndex(${work}).catch((error) => error.message));`;
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--input-type=module'];
  const child = spawn(process.execPath, [...flags, '--eval', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, 'close');
  return { code, said };
}

const sentence = 'The search index was ended from outside. If you did not end it, the system did, most likely because memory ran out.\n';

test('an index that is left alone is made', async () => {
  expect(await endOf('async (index) => { await add(index); return (await index.getFiles()).files.length > 5 }')).toEqual({
    ...{ code: 0, said: 'true\n' },
  });
});

test.each([
  ['before anything is asked of it', 'async (index) => { kill(); await add(index); await index.getFiles() }'],
  ['while it works', 'async (index) => { const added = add(index); kill(); await added; await index.getFiles() }'],
])('one that is ended %s is said to be', async (_, work) => {
  expect(await endOf(work)).toEqual({ code: 0, said: sentence });
});
