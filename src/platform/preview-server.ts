/** Uses of the development server of Astro and Vite that have no hook. */
import { type Connect, isRunnableDevEnvironment, type ViteDevServer } from 'vite';

/**
 * Answers requests before all middleware of Astro, which refuses addresses without a slash and those outside the site. The handler that is added last
 * runs first.
 */
export function answerFirst({ middlewares, httpServer }: ViteDevServer, handle: Connect.NextHandleFunction): void {
  // Astro adds its own middleware at the front while the server is created.
  httpServer?.once('listening', () => middlewares.stack.unshift({ route: '', handle }));
}

/** Loads a module of the project as pages do: pages have separate modules, which Astro loads again after it has written its data store. */
export async function importAsPage<Module>({ environments: { ssr } }: ViteDevServer, path: string): Promise<Module> {
  if (!isRunnableDevEnvironment(ssr)) throw new Error('The preview cannot run its own modules.');
  return ssr.runner.import<Module>(path);
}
