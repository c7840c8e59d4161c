/** Astro as a process beside the command. */
import { expect, test } from 'vitest';
import { runAstro } from '../../../src/cli/run-astro.ts';
import type { CachedMessage } from '../../../src/build/render-messages.ts';
import { fromEnvironment } from '../../../src/workspace/workspace.ts';

test('a process that has ended before it is sent a message has ended as it did', async () => {
  const message = Promise.withResolvers<CachedMessage>();
  const ended = runAstro(fromEnvironment(process.cwd(), {}), ['--version'], { show: false, message: message.promise });
  // It ends while this process can notice nothing.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
  message.resolve({ cached: [] });
  expect(await ended).toMatchObject({ code: 0, stopped: false, output: expect.stringContaining('astro') });
});
