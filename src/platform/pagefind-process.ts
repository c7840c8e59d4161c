/** Opens, uses and closes an index of Pagefind, which runs in a child process. */
import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Thrown when the process of Pagefind was ended from outside. */
export class IndexEnded extends Error {
  constructor() {
    super('The search index was ended from outside. If you did not end it, the system did, most likely because memory ran out.');
  }
}

/** Opens an index for the duration of `use`. The process is always closed, which frees its memory. */
export async function withIndex<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  const ended = Promise.withResolvers<never>();
  // Pagefind's library does not notice the end of its process and would wait for ever.
  const watch = (started: unknown): void => {
    if (hasProcess(started)) started.process.once('exit', () => ended.reject(new IndexEnded()));
  };
  subscribe('child_process', watch);
  try {
    return await Promise.race([opened(use), ended.promise]);
  } catch (error) {
    throw isEnd(error) ? new IndexEnded() : error;
  } finally {
    unsubscribe('child_process', watch);
    await close();
  }
}

function hasProcess(started: unknown): started is { readonly process: ChildProcess } {
  return typeof started === 'object' && started !== null && 'process' in started && started.process instanceof ChildProcess;
}

/** Throws the errors that Pagefind returns. */
export function orThrow<Response extends { errors: readonly string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

async function opened<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return use(index);
}

/** Whether Pagefind's library reports that its process has ended. */
function isEnd(error: unknown): boolean {
  return error instanceof Error && /backend (is )?closed/.test(error.message);
}
