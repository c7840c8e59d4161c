/** The progress of a long command: on a terminal one line that is overwritten and removed at the end, elsewhere a few plain lines. */
import { type PhaseWork, progressText } from './progress-text.ts';

/** The standard error of a process. */
interface Terminal {
  /** Absent or false when the output is a pipe or a file. */
  readonly isTTY?: boolean | undefined;
  /** Absent when there is no terminal. */
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface Phase {
  readonly show: (done: number, total: number) => void;
  /** Removes the phase from the line. */
  readonly end: () => void;
}

export interface Progress {
  /** Begins a phase beside those that already run: "Reading", "files". */
  phase(name: string, unit: string): Phase;
}

/** In milliseconds: `patience` is the time before the first output, `pause` the time between two outputs. */
const onTerminal = { patience: 1000, pause: 100 };
const piped = { patience: 10_000, pause: 10_000 };
const erased = '\r\u001B[K';

/** `clock` returns milliseconds. */
export function openProgress(terminal: Terminal, clock: () => number): Progress {
  const { patience, pause } = terminal.isTTY ? onTerminal : piped;
  const phases = new Map<symbol, PhaseWork>();
  let isShown = false;
  let lastRendered = -Infinity;

  const print = (now: number): void => {
    if (now - lastRendered < pause) return;
    lastRendered = now;
    isShown = true;
    // The last column stays empty: otherwise the terminal wraps the line.
    terminal.write(erased + progressText([...phases.values()], (terminal.columns ?? 80) - 1));
  };
  const erase = (): void => {
    if (isShown) terminal.write(erased);
    isShown = false;
  };
  return {
    phase(name, unit) {
      const key = Symbol(name);
      const begun = clock();
      let next = begun + patience;
      let first: { readonly done: number; readonly at: number } | undefined;
      return {
        show(done, total) {
          const now = clock();
          first ??= { done, at: now };
          if (now < next) return;
          const work = { name, unit, done, total, doneBefore: first.done, elapsed: now - first.at };
          phases.set(key, work);
          if (terminal.isTTY) return print(now);
          next = now + pause;
          terminal.write(`${progressText([work])}\n`);
        },
        end() {
          phases.delete(key);
          erase();
        },
      };
    },
  };
}
