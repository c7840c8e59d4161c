/** The processes that a command has started, and those that they have started: what Linux says of them in /proc. */
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

export interface Process {
  readonly pid: number;
  /** The name of its program: `node`, `pagefind_extended`. */
  readonly program: string;
  /** In bytes: its own memory, that of the files it has mapped (which processes of one program share), and the most it ever had. */
  readonly own: number;
  readonly mapped: number;
  readonly peak: number;
  /** In seconds, of this process alone, in programs and in the system. */
  readonly cpu: number;
}

/** Whether anything can be said here. */
export const canLook = existsSync('/proc/self/status') && existsSync('/proc/self/stat');

/** Linux counts time in hundredths of a second for programs, whatever its own clock does. */
const ticksPerSecond = 100;

/** The process and all below it that are there now. */
export function processTree(root: number): readonly Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const byParent = Map.groupBy(
    pids.flatMap((pid) => whileItLives(() => ({ pid: Number(pid), parent: readStat(pid).parent })) ?? []),
    ({ parent }) => parent,
  );
  const below = (parent: number): readonly number[] => (byParent.get(parent) ?? []).flatMap(({ pid }) => [pid, ...below(pid)]);
  return [root, ...below(root)].flatMap((pid) => whileItLives(() => readProcess(pid)) ?? []);
}

function readProcess(pid: number): Process {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const bytes = (field: string): number => Number(new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return {
    pid,
    program: basename(readlinkSync(`/proc/${pid}/exe`)),
    own: bytes('RssAnon') + bytes('RssShmem'),
    mapped: bytes('RssFile'),
    peak: bytes('VmHWM'),
    cpu: readStat(String(pid)).times.own,
  };
}

/** A process may end while one looks at it: then undefined. */
function whileItLives<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** In seconds: what all processes that this one has started and that have ended have used, with theirs. */
export function cpuOfEnded(): number {
  return readStat('self').times.ended;
}

/** proc_pid_stat(5): what follows the name, which may hold spaces, begins with field 3. */
function readStat(process: string): { readonly parent: number; readonly times: { readonly own: number; readonly ended: number } } {
  const text = readFileSync(`/proc/${process}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  return {
    parent: field(4),
    times: { own: (field(14) + field(15)) / ticksPerSecond, ended: (field(16) + field(17)) / ticksPerSecond },
  };
}
