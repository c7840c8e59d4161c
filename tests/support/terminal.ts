/** Runs a command in a real terminal, made by `script` of util-linux. Other systems have no `script` with the same options. */
import { spawn, spawnSync } from 'node:child_process';

export const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;

export interface Terminal {
  /** Resolves when the output has `text` after the last awaited text. */
  sees(text: string): Promise<void>;
  /** `\r` is Enter, `\x03` is Ctrl+C. */
  types(keys: string): void;
  /** The exit code, and the whole output without control characters. */
  readonly ended: Promise<{ readonly code: number; readonly output: string }>;
}

/** The command line in a terminal of 100 columns and 40 rows. */
export function atTerminal(args: readonly string[]): Terminal {
  const quoted = [process.execPath, 'src/cli/start.mjs', ...args].map((arg) => `'${arg.replaceAll("'", "'\\''")}'`).join(' ');
  const child = spawn('script', ['-qec', `stty cols 100 rows 40; ${quoted}`, '/dev/null'], { env: { ...process.env, NO_COLOR: '1' } });
  let printed = '';
  let seen = 0;
  let look = (): void => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    look();
  });
  const ended = new Promise<{ code: number; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? 1, output: plain(printed) }));
  });
  return {
    ended,
    types: (keys) => void child.stdin.write(keys),
    sees: (text) =>
      new Promise((resolve, reject) => {
        look = () => {
          const at = plain(printed).indexOf(text, seen);
          if (at === -1) return;
          seen = at + text.length;
          resolve();
        };
        look();
        void ended.then(({ output }) => reject(new Error(`"${text}" was never seen.\n${output}`)));
      }),
  };
}

function plain(printed: string): string {
  return printed.replace(/\x1b\[[\d;?]*[a-zA-Z]/g, '').replaceAll('\r', '');
}
