/** Two builds are kept apart, and a dead one keeps nobody out. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { type Lock, lockIsFree, takeLock } from '../../../src/build/build-lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const noon = Date.now();

async function lockFile(): Promise<string> {
  return join(await temporaryFolder(), 'below', 'lock');
}

async function taken(file: string): Promise<Lock> {
  const lock = await takeLock(file, noon);
  if (!('release' in lock)) throw new Error(JSON.stringify(lock));
  return lock;
}

test('the second one is told who has it and since when, and gets it after the first', async () => {
  const file = await lockFile();
  const first = await taken(file);
  expect(await takeLock(file, noon + 1)).toMatchObject({ pid: process.pid, since: new Date(noon).toISOString() });
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

/** A process that lives until the test ends, with a lock of its own. */
async function atWork(): Promise<{ pid: number; lock: string; child: ChildProcess }> {
  const file = join(await temporaryFolder(), 'lock');
  const child = runningLock(file);
  await once(child.stdout, 'data');
  return { pid: child.pid ?? 0, lock: await readFile(file, 'utf8'), child };
}

/** Takes the lock in a process of its own, says what came of it, and stays. */
function runningLock(file: string) {
  const code = `import { takeLock } from './src/build/build-lock.ts';
    const lock = await takeLock(process.argv[1], Date.now());
    console.log('release' in lock ? 'mine' : JSON.stringify(lock));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** A lock file as somebody else has left it. */
async function leftBehind(content: string): Promise<string> {
  const file = await lockFile();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

const onLinux = process.platform === 'linux';

test('a process is known whatever has become of the clock since: two builds never meet', { timeout: 20_000 }, async () => {
  const { pid, lock, child } = await atWork();
  for (const since of ['1999-12-31T23:59:59.000Z', '2999-01-01T00:00:00.000Z']) {
    const file = await leftBehind(JSON.stringify({ ...JSON.parse(lock), since }));
    expect(await takeLock(file, noon)).toMatchObject({ pid, since });
  }
  const file = await leftBehind(lock);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await taken(file);
});

test.runIf(onLinux)(
  'a number that another process has by now keeps nobody out, nor a time that is yet to come',
  { timeout: 20_000 },
  async () => {
    const { pid, lock } = await atWork();
    const { start }: { start: string } = JSON.parse(lock);
    const left = { pid, since: new Date(noon).toISOString() };
    const [boot = '', ticks = ''] = start.split(' ');
    await taken(await leftBehind(JSON.stringify({ ...left, start: `${boot} ${Number(ticks) - 1}` })));
    await taken(await leftBehind(JSON.stringify({ ...left, start: `of-another-day ${ticks}` })));
    // Of a system that does not tell when a process began.
    expect(await takeLock(await leftBehind(JSON.stringify(left)), noon)).toMatchObject({ pid });
    await taken(await leftBehind(JSON.stringify({ ...left, since: '2999-01-01T00:00:00Z' })));
  },
);

test.runIf(onLinux)('a process that has ended, and whose parent has not noticed, keeps nobody out', async () => {
  const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const [said] = await once(parent.stdout, 'data');
  const pid = Number(String(said));
  await expect.poll(async () => (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.[0], { timeout: 20_000 }).toBe('Z');
  await taken(await leftBehind(JSON.stringify({ pid, since: new Date(noon).toISOString() })));
});

test('of many processes that find a dead one’s lock, one gets it', { timeout: 60_000 }, async () => {
  const file = await leftBehind(JSON.stringify({ pid: 2 ** 30, since: new Date(noon).toISOString() }));
  const answers = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const child = runningLock(file);
      const [said] = await once(child.stdout, 'data');
      return { pid: child.pid, said: String(said).trim() };
    }),
  );
  const holders = answers.filter(({ said }) => said === 'mine');
  expect(holders).toHaveLength(1);
  for (const { said } of answers) if (said !== 'mine') expect(JSON.parse(said).pid).toBe(holders[0]?.pid);
  expect(readdirSync(dirname(file))).toEqual(['lock']);
});

test('what somebody else has taken meanwhile is not given back', async () => {
  const file = await lockFile();
  const { release } = await taken(file);
  await writeFile(file, '{"pid":1}');
  await release();
  expect(await readFile(file, 'utf8')).toBe('{"pid":1}');
});

test('a link, also to the lock of somebody at work, is no lock, and where it leads nothing changes', { timeout: 20_000 }, async () => {
  const { lock } = await atWork();
  const elsewhere = await leftBehind(lock);
  for (const target of [elsewhere, '/nowhere/at/all']) {
    const file = await leftBehind('');
    await rm(file);
    await symlink(target, file);
    await (await taken(file)).release();
  }
  expect(await readFile(elsewhere, 'utf8')).toBe(lock);
});

test('a pipe in its place is not waited for', async () => {
  const file = await leftBehind('');
  await rm(file);
  spawnSync('mkfifo', [file]);
  await lockIsFree(file);
  await taken(file);
});

test('a folder in its place is told of, with a way out', async () => {
  const file = await leftBehind('');
  await rm(file);
  await mkdir(join(file, 'inner'), { recursive: true });
  expect(await takeLock(file, noon)).toEqual({ refusal: `${file} is a folder, but a build needs a file of this name. Delete it.` });
  await lockIsFree(file);
});
