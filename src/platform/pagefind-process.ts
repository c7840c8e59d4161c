/** Pagefind's index: opened, used and closed. Pagefind works in a process of its own. */
import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** The system may end that process at any moment. */
export class IndexEnded extends Error {
  constructor() {
    super('The search index was ended from outside. Where nobody did that, the system did, mostly for want of memory.');
  }
}

/** An index for as long as `use` needs it. The process is closed whatever happens, which gives its memory back. */
export async function withIndex<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  const ended = Promise.withResolvers<never>();
  // Pagefind's library does not notice the end of its process, and would wait for an answer for ever.
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

/** Pagefind returns its errors; here they are thrown. */
export function orThrow<Response extends { errors: readonly string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

async function opened<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return use(index);
}

/** How Pagefind's library reports that its process is gone. */
function isEnd(error: unknown): boolean {
  return error instanceof Error && /backend (is )?closed/.test(error.message);
}
