/** The rendering process ends well only when everything was rendered. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const addressOf = (path: string): string => pathToFileURL(join(process.cwd(), 'src', path)).href;

/** How a process ends that begins a drawing in `root` and then does the rest. */
async function endOf(root: string, rest: string): Promise<{ code: number; said: string }> {
  const script = `
    import { renderProcess } from '${addressOf('site/render/render-process.ts')}';
    import { workspaceOf } from '${addressOf('workspace/workspace.ts')}';
    const { begins, ends } = renderProcess(workspaceOf(${JSON.stringify(root)}, {}));
    await begins.hooks['astro:config:setup']({ command: 'build' });
    ${rest}`;
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--input-type=module'];
  const child = spawn(process.execPath, [...flags, '--eval', script], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, 'close');
  return { code, said };
}

test('one that reached its end is done, and the note that it was at work is left to the command', async () => {
  const root = await temporaryFolder();
  expect(await endOf(root, "ends.hooks['astro:build:done']();")).toEqual({ code: 0, said: '' });
  expect(existsSync(join(root, '.astro/rendering'))).toBe(true);
});

test('one that waits for an answer which never comes has failed, and says so', async () => {
  const { code, said } = await endOf(await temporaryFolder(), 'void new Promise(() => {});');
  expect(code).toBe(1);
  expect(said).toContain('Rendering waited for an answer that never came.');
});

test('one that failed by itself is not given another reason', async () => {
  expect(await endOf(await temporaryFolder(), 'process.exitCode = 3;')).toEqual({ code: 3, said: '' });
});
