/** How Astro's own command is started as a process of ours. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The arguments of Node that start Astro: flags, the file of the command, and `args`. */
export function astroArguments(args: readonly string[]): readonly string[] {
  const command = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
  // A small nursery for young objects saves a third of the memory; a preview, where a person waits for each edit, has a larger one. A build
  // collects its garbage once by itself, in render-changed.ts, and needs `gc` for that.
  return [`--max-semi-space-size=${args[0] === 'dev' ? 32 : 8}`, '--expose-gc', command, ...args];
}

/** The environment of that process, from that of this one. */
export function astroEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  const own: Record<string, string | undefined> = {
    // Rolldown's allocator would keep memory that it has freed: a tenth of the process where there are ten thousand articles.
    MIMALLOC_PURGE_DELAY: '0',
    ...environment,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro goes into the background when it detects that a coding agent runs it.
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
  // With the settings of a test runner Astro builds an empty site.
  for (const name of ['VITEST', 'NODE_ENV', 'MODE', 'DEV', 'PROD']) delete own[name];
  return own;
}
