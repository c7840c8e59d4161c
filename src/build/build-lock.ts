/** Allows one build at a time: a file names the running process. It is ignored when that process has ended. */
import { randomUUID } from 'node:crypto';
import { link, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hasCode, unlessAbsent } from '../disk/error-code.ts';
import { identityIn, isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts';
import { readBounded } from '../disk/read-bounded.ts';

export interface Holder extends ProcessIdentity {
  /** RFC 3339. Shown to people only, because a clock may be changed. */
  readonly since: string;
}

export interface Lock {
  release(): Promise<void>;
}

/** A sentence: why the lock cannot be taken. */
export interface LockRefusal {
  readonly refusal: string;
}

/** One lock for the project, because all its publications share the folder in which Astro lists its imports. */
export function lockOfProject(root: string): string {
  return join(root, '.astro', 'building');
}

/** Resolves when no running process holds the lock. */
export async function lockIsFree(file: string): Promise<void> {
  for (;;) {
    const holder = holderIn(await readText(file));
    if (!holder || !isHolderRunning(holder)) return;
    await setTimeout(longestPause);
  }
}

/** Takes the lock `file`, or returns the running process that holds it. `now` in milliseconds since 1970. */
export async function takeLock(file: string, now: number): Promise<Lock | Holder | LockRefusal> {
  const mine = JSON.stringify({ ...thisProcess(), since: new Date(now).toISOString(), token: randomUUID() });
  await mkdir(dirname(file), { recursive: true });
  for (let tookOver = false; ;) {
    if (await createLock(file, mine)) {
      // Two processes may replace the lock of the same dead process at once. The one whose name is in the file a moment later has the lock.
      if (tookOver) await setTimeout(longestPause);
      if (!tookOver || (await readText(file)) === mine) return { release: () => release(file, mine) };
    }
    const text = await readText(file);
    const holder = holderIn(text);
    if (holder && isHolderRunning(holder)) return holder;
    // Where files cannot be linked, a process may have created the file and not yet written to it.
    await setTimeout(Math.random() * longestPause);
    if ((await readText(file)) !== text) continue;
    const refusal = await removeDeadLock(file, text);
    if (refusal !== undefined) return { refusal };
    tookOver = true;
  }
}

/** In milliseconds. */
const longestPause = 100;

/** In bytes. */
const largestLock = 10_000;

/** False where the lock exists already. A link makes the file appear with its whole content, or not at all. */
async function createLock(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    return await createWithoutLink(file, content);
  } finally {
    await rm(draft, { force: true });
  }
}

async function createWithoutLink(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes the lock of a dead process: moves it aside and compares it. If it is by now the lock of a running process, it is moved back. */
async function removeDeadLock(file: string, dead: string): Promise<string | undefined> {
  if ((await lstat(file).catch(unlessAbsent(undefined)))?.isDirectory())
    return `${file} is a folder, but a build needs a file of this name. Delete it.`;
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
    if ((await readText(aside)) !== dead) await link(aside, file);
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS'))
      return `The lock ${file} was left by a build that has ended, and this user may not delete it. Delete it as another user.`;
    if (!hasCode(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
  return undefined;
}

/** Removes our own lock only. By now the file may be the lock of another process. */
async function release(file: string, mine: string): Promise<void> {
  if ((await readText(file)) === mine) await rm(file, { force: true });
}

function isHolderRunning(holder: Holder): boolean {
  if (!isRunning(holder)) return false;
  // Where the start of the process is known, clocks are not needed.
  if (holder.start !== undefined) return true;
  const since = Date.parse(holder.since);
  // A lock older than the machine's start, or than this process, belongs to an earlier process with the same number.
  const running = holder.pid === process.pid ? process.uptime() : uptime();
  return since > Date.now() - running * 1000 && since < Date.now() + clockSkew;
}

/** In milliseconds: the largest difference between the clocks of two systems that share a folder. */
const clockSkew = 60_000;

/** Empty for a file that is absent or cannot be read. */
async function readText(file: string): Promise<string> {
  const bytes = readBounded(file, largestLock);
  return typeof bytes === 'string' ? '' : bytes.toString();
}

function holderIn(text: string): Holder | undefined {
  const identity = identityIn(text);
  if (!identity) return undefined;
  const { since }: { since?: unknown } = JSON.parse(text);
  return typeof since === 'string' ? { ...identity, since } : undefined;
}
