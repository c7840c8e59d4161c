/** Identifies a process in a file. The number alone is not enough: the system gives it to another process later. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readBounded } from '../disk/read-bounded.ts';

export interface ProcessIdentity {
  readonly pid: number;
  /** When the process started, by a clock that cannot be changed, and the boot ID of the machine. Absent where the system does not say. */
  readonly start?: string;
}

export function thisProcess(): ProcessIdentity {
  const start = findProcess(process.pid)?.start;
  return { pid: process.pid, ...(start === undefined ? {} : { start }) };
}

/**
 * Whether that process still runs. False when another process has its number by now, or when it has ended but its parent has not noticed yet (a
 * zombie).
 */
export function isRunning({ pid, start }: ProcessIdentity): boolean {
  if (!hasProcess(pid)) return false;
  const found = findProcess(pid);
  if (!found) return true;
  return !found.hasEnded && (start === undefined || found.start === start);
}

/** In bytes. */
const largestNote = 10_000;

/** The process that a JSON file names. */
export async function readIdentity(file: string): Promise<ProcessIdentity | 'absent' | 'unreadable'> {
  const bytes = readBounded(file, largestNote);
  if (bytes === 'absent') return 'absent';
  return (bytes !== 'refused' && identityIn(bytes.toString())) || 'unreadable';
}

export function identityIn(json: string): ProcessIdentity | undefined {
  try {
    const { pid, start }: Partial<Record<keyof ProcessIdentity, unknown>> = JSON.parse(json) ?? {};
    // Numbers below 1 mean groups of processes, of which one always runs.
    if (!Number.isSafeInteger(pid) || Number(pid) < 1) return undefined;
    return { pid: Number(pid), ...(typeof start === 'string' ? { start } : {}) };
  } catch {
    return undefined;
  }
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

interface Found {
  readonly start: string;
  readonly hasEnded: boolean;
}

/** Undefined where the system does not say. */
function findProcess(pid: number): Found | undefined {
  if (process.platform === 'linux') return findInProc(pid);
  return process.platform === 'win32' ? undefined : findWithPs(pid);
}

/** See proc_pid_stat(5): the state comes after the name, which may contain anything, and the start nineteen fields later. */
function findInProc(pid: number): Found | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return { start: `${boot} ${fields[18]}`, hasEnded: /[ZXx]/.test(state) };
  } catch {
    return undefined;
  }
}

function findWithPs(pid: number): Found | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } });
  const [, state = '', start = ''] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout ?? '') ?? [];
  return status === 0 && start !== '' ? { start, hasEnded: state.startsWith('Z') } : undefined;
}
