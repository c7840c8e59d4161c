/** A line on a terminal that says how far a long reading is, and leaves nothing behind. */

/** Where it is written: the standard error of a process. */
interface Terminal {
  /** Absent or false when a pipe or a file is behind it: then nothing is written. */
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

export interface ProgressLine {
  readonly show: (done: number, total: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const patience = 1000;
const pause = 100;
const erased = '\r\u001B[K';

/** Says nothing in the first second. `clock` gives milliseconds. */
export function progressLine(terminal: Terminal, clock: () => number): ProgressLine {
  let next = clock() + patience;
  let shown = false;
  return {
    show(done, total) {
      if (!terminal.isTTY || clock() < next) return;
      next = clock() + pause;
      shown = true;
      terminal.write(`${erased}Reading: ${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`);
    },
    end() {
      if (shown) terminal.write(erased);
      shown = false;
    },
  };
}
