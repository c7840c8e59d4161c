/** Pagefind's own index, opened, used and closed. */
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** An index for as long as `use` needs it; Pagefind's process is closed whatever happens. */
export async function withIndex<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return await use(index);
  } finally {
    await close();
  }
}

/** Pagefind answers with its errors; here they end the work. */
export function orThrow<Response extends { errors: readonly string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
