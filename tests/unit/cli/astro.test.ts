/** Astro as a process beside the command. */
import { expect, test } from 'vitest';
import { runAstro } from '../../../src/cli/astro.ts';
import type { KeptMessage } from '../../../src/build/render-messages.ts';
import { fromEnvironment } from '../../../src/workspace/workspace.ts';

test('one that has ended when it is told something has ended as it did', async () => {
  const told = Promise.withResolvers<KeptMessage>();
  const ended = runAstro(fromEnvironment(process.cwd(), {}), ['--version'], { show: false, tell: told.promise });
  // It ends while this process can notice nothing.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
  told.resolve({ kept: [] });
  expect(await ended).toMatchObject({ code: 0, stopped: false, output: expect.stringContaining('astro') });
});
