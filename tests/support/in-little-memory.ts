/** Runs code in a process whose heap has a limit: beyond it, the process dies, and the promise is rejected. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ofOldNode = process.features.typescript ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** `code`: the body of an async function that returns a plain value; `load(path)` imports a module by its path from `src/`. */
export async function inLittleMemory(code: string, megabytes: number): Promise<unknown> {
  const source = new URL('../../src/', import.meta.url).href;
  const program = `
    const load = (path) => import(${JSON.stringify(source)} + path);
    const made = await (async () => { ${code} })();
    console.log(JSON.stringify(made ?? null));`;
  const { stdout } = await run(process.execPath, [...ofOldNode, `--max-old-space-size=${megabytes}`, '--input-type=module', '-e', program]);
  return JSON.parse(stdout);
}
