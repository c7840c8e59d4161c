/** Pagefind's own index, opened, used and closed. */
import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Pagefind works in a process of its own, which the system may end at any moment. */
export class IndexEnded extends Error {
  constructor() {
    super('The search index was ended from outside. Where nobody did that, the system did, mostly for want of memory.');
  }
}

/** An index for as long as `use` needs it; Pagefind's process is closed whatever happens, so that its memory is given back. */
export async function withIndex<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  const ended = Promise.withResolvers<never>();
  // Nobody is told when that process is gone, and would wait for its answer for ever.
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

/** Pagefind answers with its errors; here they end the work. */
export function orThrow<Response extends { errors: readonly string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

async function opened<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return use(index);
}

/** As Pagefind says that its process is gone. */
function isEnd(error: unknown): boolean {
  return error instanceof Error && /backend (is )?closed/.test(error.message);
}
