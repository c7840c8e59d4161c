/** The process that renders, as the command sees it: it leaves a note while it writes, ends with the command, and ends well only when it is done. */
import type { AstroIntegration } from 'astro';
import { noteRendering } from '../../build/render-note.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Two integrations: `begins` stands before all others, `ends` after them. */
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

/** Node ends a process with code 0 when it only waits for an answer that never comes. */
function failUnfinished(): void {
  if (process.exitCode !== undefined && process.exitCode !== 0) return;
  console.error(
    'Rendering waited for an answer that never came. Most likely the system ended one of its processes because memory ran out.',
  );
  process.exit(1);
}

/** A killed command cannot stop the processes that it has started, and two of them would write over each other. */
function endWithCommand(): void {
  if (!process.connected) process.exit(1);
  process.on('disconnect', () => process.exit(1));
  // The listener must not keep a finished process alive.
  process.channel?.unref();
}
