/** One build at a time: a file that names the process at work, and that counts for nothing once that process is gone. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hasCode } from './error-code.ts';

export interface Holder {
  readonly pid: number;
  /** RFC 3339. */
  readonly since: string;
}

export interface Lock {
  release(): Promise<void>;
}

/** The lock of whoever builds in a project: all its publications share the folder in which Astro lists what it imports. */
export function lockOfProject(root: string): string {
  return join(root, '.astro', 'building');
}

/** Resolves when no living process holds the lock. */
export async function lockIsFree(file: string): Promise<void> {
  for (;;) {
    const holder = await readHolder(file);
    if (!holder || !isAtWork(holder)) return;
    await setTimeout(longestPause);
  }
}

/** Takes the lock `file`, or says which living process holds it. `now` in milliseconds since 1970. */
export async function takeLock(file: string, now: number): Promise<Lock | Holder> {
  const mine: Holder = { pid: process.pid, since: new Date(now).toISOString() };
  await mkdir(dirname(file), { recursive: true });
  for (let tookOver = false; ;) {
    if (await claim(file, mine)) {
      // Two that take over from the same dead one may cross; whose name stands there a moment later has it.
      if (tookOver) await setTimeout(longestPause);
      if (!tookOver || (await readHolder(file))?.pid === mine.pid) return { release: () => rm(file, { force: true }) };
    }
    const holder = await readHolder(file);
    if (holder && isAtWork(holder)) return holder;
    // Whoever made the file may be about to write its name.
    await setTimeout(Math.random() * longestPause);
    if ((await readHolder(file))?.pid !== holder?.pid) continue;
    await rm(file, { force: true });
    tookOver = true;
  }
}

/** In milliseconds. */
const longestPause = 100;

async function claim(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** A process from before the machine was started, or this one, has nothing in common with one of the same number now. */
function isAtWork({ pid, since }: Holder): boolean {
  // In a container, each build has the same number as the one before it.
  const running = pid === process.pid ? process.uptime() : uptime();
  return isAlive(pid) && Date.parse(since) > Date.now() - running * 1000;
}

/** Whether a process of that number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return hasCode(error, 'EPERM');
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    const holder: Partial<Holder> | null = JSON.parse(await readFile(file, 'utf8'));
    const { pid, since } = holder ?? {};
    // Numbers below 1 stand for groups of processes, and some of such a group always runs.
    return typeof pid === 'number' && pid > 0 && typeof since === 'string' ? { pid, since } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
