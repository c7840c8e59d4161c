/**
 * The rendering process, as the command needs it: it leaves a note while it writes, ends with the command, and exits with 0 only when it has
 * finished.
 */
import type { AstroIntegration } from 'astro';
import { noteRendering } from '../../build/render-note.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Two integrations: `begins` must be the first of all, `ends` the last. */
export function renderProcess(workspace: Workspace): { readonly begins: AstroIntegration; readonly ends: AstroIntegration } {
  let done = false;
  return {
    begins: {
      name: 'broadside-render-begins',
      hooks: {
        'astro:config:setup': async ({ command }) => {
          if (command !== 'build') return;
          if (process.channel) endWithCommand();
          process.on('beforeExit', () => {
            if (!done) failUnfinished();
          });
          await noteRendering(workspace);
        },
      },
    },
    ends: { name: 'broadside-render-ends', hooks: { 'astro:build:done': () => void (done = true) } },
  };
}

/** Node exits with code 0 when a process only waits for an answer that never comes. */
function failUnfinished(): void {
  if (process.exitCode !== undefined && process.exitCode !== 0) return;
  console.error(
    'Rendering waited for an answer that never came. Most likely the system ended one of its processes because memory ran out.',
  );
  process.exit(1);
}

/** A killed command cannot stop its processes, and two rendering processes would overwrite each other's files. */
function endWithCommand(): void {
  if (!process.connected) process.exit(1);
  process.on('disconnect', () => process.exit(1));
  // The listener must not keep a finished process alive.
  process.channel?.unref();
}
