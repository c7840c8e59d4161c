/** How far a long command is: a line on a terminal that is overwritten and leaves nothing behind, and a few plain lines where there is none. */
import { type PhaseWork, progressText } from './progress-text.ts';

/** Where it is written: the standard error of a process. */
interface Terminal {
  /** Absent or false when a pipe or a file is behind it. */
  readonly isTTY?: boolean | undefined;
  /** Absent when there is no terminal. */
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface Phase {
  readonly show: (done: number, total: number) => void;
  /** Takes it from the line. */
  readonly end: () => void;
}

export interface Progress {
  /** Begins a phase, beside those that are at work: "Reading", "files". */
  phase(name: string, unit: string): Phase;
}

/** In milliseconds: of a phase that takes no longer nothing is printed, and nothing is printed more often. */
const onTerminal = { patience: 1000, pause: 100 };
const piped = { patience: 10_000, pause: 10_000 };
const erased = '\r\u001B[K';

/** `clock` gives milliseconds. */
export function openProgress(terminal: Terminal, clock: () => number): Progress {
  const { patience, pause } = terminal.isTTY ? onTerminal : piped;
  const phases = new Map<symbol, PhaseWork>();
  let isShown = false;
  let lastRendered = -Infinity;

  const print = (now: number): void => {
    if (now - lastRendered < pause) return;
    lastRendered = now;
    isShown = true;
    // A line that fills the last column goes on in the next row.
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
