/** Pagefind's own index, opened, used and closed. */
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Pagefind works in a process of its own, which the system may end at any moment. */
export class IndexEnded extends Error {
  constructor() {
    super('The search index was ended from outside. Where nobody did that, the system did, mostly for want of memory.');
  }
}

/** An index for as long as `use` needs it, or until `stop`; Pagefind's process is closed whatever happens, so that its memory is given back. */
export async function withIndex<Result>(use: (index: PagefindIndex) => Promise<Result>, stop?: AbortSignal): Promise<Result> {
  const ended = Promise.withResolvers<never>();
  const end = (): void => ended.reject(new IndexEnded());
  // Nobody tells when that process is gone; but then there is nothing that this one waits for any more.
  process.once('beforeExit', end);
  stop?.addEventListener('abort', end);
  try {
    return await Promise.race([opened(use), ended.promise]);
  } catch (error) {
    throw isEnd(error) ? new IndexEnded() : error;
  } finally {
    process.off('beforeExit', end);
    stop?.removeEventListener('abort', end);
    await close();
  }
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
