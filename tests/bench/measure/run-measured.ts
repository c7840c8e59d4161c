/** Runs the commands of a build one after the other, and measures what they and all that they start cost. */
import { spawn } from 'node:child_process';
import { canLook, cpuOfEnded, type Process, processTree } from './process-tree.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** What a build cost. Memory and CPU are absent where the system does not tell. */
export interface Cost {
  /** By the clock. */
  readonly seconds: number;
  /** Of all its processes. */
  readonly cpu?: number;
  /** In bytes, the most of all its processes together. */
  readonly memory?: number;
  /** In bytes, the most of any one process of a program, by its name: `node`, `pagefind_extended`, `hugo`. */
  readonly programs?: Readonly<Record<string, number>>;
}

export interface Measured {
  readonly cost: Cost;
  /** Absent when all went well. */
  readonly failure?: string;
}

/** In milliseconds: often enough to see a peak, seldom enough to cost the build nothing that shows. */
const lookEvery = 100;

/** Ends with the first command that fails. `folder` is where they run. */
export async function runMeasured(commands: readonly Command[], folder: string): Promise<Measured> {
  const start = performance.now();
  const endedBefore = canLook ? cpuOfEnded() : 0;
  const seen = new SeenProcesses();
  let failure: string | undefined;
  for (const command of commands) failure ??= await run(command, folder, seen);
  const seconds = (performance.now() - start) / 1000;
  if (!canLook) return { cost: { seconds }, ...(failure === undefined ? {} : { failure }) };
  // Between two looks a process may have been larger than all were together at any look.
  const memory = Math.max(seen.memory, ...Object.values(seen.programs));
  // A process whose parent did not wait for its end is missing in the account of the system.
  const cpu = Math.max(cpuOfEnded() - endedBefore, seen.cpu);
  return { cost: { seconds, cpu, memory, programs: seen.programs }, ...(failure === undefined ? {} : { failure }) };
}

function run({ program, args }: Command, folder: string, seen: SeenProcesses): Promise<string | undefined> {
  const environment: Record<string, string | undefined> = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  // The settings of a test runner would change what Astro builds.
  for (const name of ['VITEST', 'NODE_ENV', 'MODE', 'DEV', 'PROD']) delete environment[name];
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output = `${output}${chunk.toString()}`.slice(-4000)));
    const { pid } = child;
    const looking = canLook && pid !== undefined ? setInterval(() => seen.look(processTree(pid)), lookEvery) : undefined;
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      clearInterval(looking);
      resolve(code === 0 ? undefined : `${[program, ...args].join(' ')} ended with ${code ?? signal}.\n${output}`);
    });
  });
}

/** What was seen of the processes of a build, look by look. */
class SeenProcesses {
  memory = 0;
  readonly #peaks = new Map<string, number>();
  readonly #cpus = new Map<number, number>();

  look(processes: readonly Process[]): void {
    this.memory = Math.max(this.memory, togetherOf(processes));
    for (const { pid, program, peak, cpu } of processes) {
      this.#peaks.set(program, Math.max(peak, this.#peaks.get(program) ?? 0));
      this.#cpus.set(pid, cpu);
    }
  }

  get cpu(): number {
    return [...this.#cpus.values()].reduce((sum, cpu) => sum + cpu, 0);
  }

  get programs(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#peaks);
  }
}

/** In bytes. What is mapped from files counts once a program, since its processes share it. */
function togetherOf(processes: readonly Process[]): number {
  const mapped = new Map<string, number>();
  for (const one of processes) mapped.set(one.program, Math.max(one.mapped, mapped.get(one.program) ?? 0));
  return [...processes.map(({ own }) => own), ...mapped.values()].reduce((sum, bytes) => sum + bytes, 0);
}
