/** Starts Astro's command as a child process. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The arguments for Node: flags, the file of the command, and `args`. */
export function astroArguments(args: readonly string[]): readonly string[] {
  const command = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
  // A small nursery for young objects saves a third of the memory. A preview has a larger one, because a person waits for each edit.
  return [`--max-semi-space-size=${args[0] === 'dev' ? 32 : 8}`, command, ...args];
}

/** The environment of the child process, made from that of this process. */
export function astroEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  const own: Record<string, string | undefined> = {
    // Without this, Rolldown's allocator keeps memory that it has freed: a tenth of the process with ten thousand articles.
    MIMALLOC_PURGE_DELAY: '0',
    ...environment,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro goes into the background when it detects that a coding agent runs it.
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
  // With the variables of a test runner, Astro builds an empty site.
  for (const name of ['VITEST', 'NODE_ENV', 'MODE', 'DEV', 'PROD']) delete own[name];
  return own;
}
