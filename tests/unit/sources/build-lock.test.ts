/** Two builds are kept apart, and a dead one keeps nobody out. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Lock, lockIsFree, takeLock } from '../../../src/sources/build-lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const noon = Date.now();

async function lockFile(): Promise<string> {
  return join(await temporaryFolder(), 'below', 'lock');
}

async function taken(file: string): Promise<Lock> {
  const lock = await takeLock(file, noon);
  if ('pid' in lock) throw new Error(`Held by ${lock.pid}.`);
  return lock;
}

test('the second one is told who has it and since when, and gets it after the first', async () => {
  const file = await lockFile();
  const first = await taken(file);
  expect(await takeLock(file, noon + 1)).toEqual({ pid: process.pid, since: new Date(noon).toISOString() });
  await first.release();
  expect(existsSync(file)).toBe(false);
  await (await taken(file)).release();
});

test('whoever only waits for it goes on when it is given back', async () => {
  const file = await lockFile();
  await lockIsFree(file);
  const { release } = await taken(file);
  let free = false;
  const waiting = lockIsFree(file).then(() => (free = true));
  await setTimeout(250);
  expect(free).toBe(false);
  await release();
  await waiting;
});

test('of many at once, one gets it', async () => {
  const file = await lockFile();
  const locks = await Promise.all(Array.from({ length: 20 }, () => takeLock(file, noon)));
  expect(locks.filter((lock) => 'release' in lock)).toHaveLength(1);
});

test('a process that was killed does not keep it', async () => {
  const file = await lockFile();
  await (await taken(file)).release();
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await writeFile(file, JSON.stringify({ pid: child.pid, since: new Date(noon).toISOString() }));
  expect(await takeLock(file, noon)).toMatchObject({ pid: child.pid });
  child.kill('SIGKILL');
  await once(child, 'exit');
  await taken(file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
});

test.each(['', '{"pid":', 'null', '7', '{"pid":0,"since":"2999-01-01T00:00:00Z"}', '{"pid":-1,"since":"2999-01-01T00:00:00Z"}'])(
  'what a machine that went dark left of a lock is none: %s',
  async (left) => {
    const file = await lockFile();
    await (await taken(file)).release();
    await writeFile(file, left);
    await taken(file);
  },
);

test('a lock of a process that had the number of this one, as each has in a container, is nobody’s', async () => {
  const file = await lockFile();
  await (await taken(file)).release();
  const since = new Date(Date.now() - (process.uptime() + 1) * 1000).toISOString();
  await writeFile(file, JSON.stringify({ pid: process.pid, since }));
  await taken(file);
});

test('a lock from before the machine was started is nobody’s, whatever process has its number now', async () => {
  const file = await lockFile();
  await (await taken(file)).release();
  await writeFile(file, JSON.stringify({ pid: process.pid, since: '1999-12-31T23:59:59.000Z' }));
  await taken(file);
});
