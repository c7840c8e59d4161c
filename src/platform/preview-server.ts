/** The development server of Astro and Vite, used beyond its hooks. */
import { type Connect, isRunnableDevEnvironment, type ViteDevServer } from 'vite';

/**
 * Answers requests before all middleware of Astro, which refuses addresses without a slash and those beside the site. What is called last comes
 * first.
 */
export function answerFirst({ middlewares, httpServer }: ViteDevServer, handle: Connect.NextHandleFunction): void {
  // Astro puts its own middleware first while the server is made.
  httpServer?.once('listening', () => middlewares.stack.unshift({ route: '', handle }));
}

/** Makes routes ask again for their paths, as Astro does when it has written its data store. */
export function forgetRoutes({ environments }: ViteDevServer): void {
  const { client: _, ...servers } = environments;
  for (const { hot } of Object.values(servers)) hot.send('astro:content-changed', {});
}

/** A module of the project as the pages see it: they have modules of their own, which Astro makes anew after it has written its data store. */
export async function importAsPage<Module>({ environments: { ssr } }: ViteDevServer, path: string): Promise<Module> {
  if (!isRunnableDevEnvironment(ssr)) throw new Error('The preview cannot run its own modules.');
  return ssr.runner.import<Module>(path);
}
