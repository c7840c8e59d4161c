/** Astro as a process beside the command. */
import { expect, test } from 'vitest';
import { runAstro } from '../../src/platform/astro-process.ts';

test('a process that has ended before it is sent a message has ended as it did', async () => {
  const message = Promise.withResolvers<object>();
  const ended = runAstro(['--version'], {
    folder: process.cwd(),
    engine: process.cwd(),
    environment: {},
    show: false,
    message: message.promise,
  });
  // It ends while this process can notice nothing.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
  message.resolve({});
  expect(await ended).toMatchObject({ code: 0, output: expect.stringContaining('astro') });
});

test('a process that is to stop ends by the signal', async () => {
  const stop = new AbortController();
  const ended = runAstro(['dev', '--port', '4987'], {
    folder: process.cwd(),
    engine: process.cwd(),
    environment: {},
    show: false,
    stop: stop.signal,
  });
  stop.abort();
  expect(await ended).toMatchObject({ signal: 'SIGTERM' });
});
