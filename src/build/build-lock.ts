/** One build at a time: a file that names the process at work, and that counts for nothing once that process is gone. */
import { randomUUID } from 'node:crypto';
import { link, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hasCode, unlessAbsent } from '../disk/error-code.ts';
import { identityIn, isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts';
import { readBounded } from '../disk/read-bounded.ts';

export interface Holder extends ProcessIdentity {
  /** RFC 3339: for people, since a clock may be set. */
  readonly since: string;
}

export interface Lock {
  release(): Promise<void>;
}

/** Why it cannot be taken, as a sentence. */
export interface LockRefusal {
  readonly refusal: string;
}

/** The lock of a project: all its publications share the folder in which Astro lists what it imports. */
export function lockOfProject(root: string): string {
  return join(root, '.astro', 'building');
}

/** Resolves when no living process holds the lock. */
export async function lockIsFree(file: string): Promise<void> {
  for (;;) {
    const holder = holderIn(await readText(file));
    if (!holder || !isAtWork(holder)) return;
    await setTimeout(longestPause);
  }
}

/** Takes the lock `file`, or says which living process holds it. `now` in milliseconds since 1970. */
export async function takeLock(file: string, now: number): Promise<Lock | Holder | LockRefusal> {
  const mine = JSON.stringify({ ...thisProcess(), since: new Date(now).toISOString(), token: randomUUID() });
  await mkdir(dirname(file), { recursive: true });
  for (let tookOver = false; ;) {
    if (await claim(file, mine)) {
      // Two that take over from the same dead one may cross; whose name stands there a moment later has it.
      if (tookOver) await setTimeout(longestPause);
      if (!tookOver || (await readText(file)) === mine) return { release: () => release(file, mine) };
    }
    const text = await readText(file);
    const holder = holderIn(text);
    if (holder && isAtWork(holder)) return holder;
    // Where files cannot be linked, the process that made it may be about to write into it.
    await setTimeout(Math.random() * longestPause);
    if ((await readText(file)) !== text) continue;
    const refusal = await takeAway(file, text);
    if (refusal !== undefined) return { refusal };
    tookOver = true;
  }
}

/** In milliseconds. */
const longestPause = 100;

/** In bytes. */
const largestLock = 10_000;

/** Whether there was none: it appears with all that it says, or not at all. */
async function claim(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    return await claimWithoutLink(file, content);
  } finally {
    await rm(draft, { force: true });
  }
}

async function claimWithoutLink(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes the lock of a dead process: moves it aside and compares it; the lock of a living process, taken meanwhile, is moved back. */
async function takeAway(file: string, dead: string): Promise<string | undefined> {
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

/** Somebody else's lock, which may lie there by now, stays. */
async function release(file: string, mine: string): Promise<void> {
  if ((await readText(file)) === mine) await rm(file, { force: true });
}

function isAtWork(holder: Holder): boolean {
  if (!isRunning(holder)) return false;
  // Where the start of a process is known, no clock is asked.
  if (holder.start !== undefined) return true;
  const since = Date.parse(holder.since);
  // A process from before the machine was started, or this one, has nothing in common with one of the same number now.
  const running = holder.pid === process.pid ? process.uptime() : uptime();
  return since > Date.now() - running * 1000 && since < Date.now() + clockSkew;
}

/** In milliseconds: by how much the clocks of two systems that share a folder may differ. */
const clockSkew = 60_000;

/** Empty for what is no file that can be read. */
async function readText(file: string): Promise<string> {
  const bytes = await readBounded(file, largestLock);
  return typeof bytes === 'string' ? '' : bytes.toString();
}

function holderIn(text: string): Holder | undefined {
  const identity = identityIn(text);
  if (!identity) return undefined;
  const { since }: { since?: unknown } = JSON.parse(text);
  return typeof since === 'string' ? { ...identity, since } : undefined;
}
