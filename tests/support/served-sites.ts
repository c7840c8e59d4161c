/** Serves the built sites for the browser tests, once for each run, by the real command. Must run after `built-sites.ts`. */
import type { TestProject } from 'vitest/node';
import type { SiteName } from './built-sites.ts';
import { serveBuilt } from './serve.ts';

const opened = ['klaxon', 'review', 'below', 'plain', 'hostile', 'arabic'] as const satisfies readonly SiteName[];

declare module 'vitest' {
  interface ProvidedContext {
    /** The addresses of their home pages. */
    homes: Record<(typeof opened)[number], string>;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { sites } = project.getProvidedContext();
  const served = await Promise.all(opened.map(async (name) => ({ name, ...(await serveBuilt(sites[name])) })));
  project.provide('homes', Object.fromEntries(served.map(({ name, home }) => [name, home])) as Record<(typeof opened)[number], string>);
  return async () => {
    await Promise.all(served.map(({ stop }) => stop()));
  };
}
