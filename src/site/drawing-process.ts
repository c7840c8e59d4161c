/** The process that draws, seen from the command that started it: it leaves a note while it writes, ends when the command does, and not before it is done. */
import type { AstroIntegration } from 'astro';
import { noteRendering } from '../build/render-note.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Two integrations: `begins` stands before all others, `ends` after them. */
export function drawingProcess(workspace: Workspace): { readonly begins: AstroIntegration; readonly ends: AstroIntegration } {
  let done = false;
  return {
    begins: {
      name: 'broadside-drawing-begins',
      hooks: {
        'astro:config:setup': async ({ command }) => {
          if (command !== 'build') return;
          if (process.channel) endWithCommand();
          process.on('beforeExit', () => {
            if (!done) failForWant();
          });
          await noteRendering(workspace);
        },
      },
    },
    ends: { name: 'broadside-drawing-ends', hooks: { 'astro:build:done': () => void (done = true) } },
  };
}

/** A process that waits for nothing any more ends well, also where it has waited for an answer that never came. */
function failForWant(): void {
  if (process.exitCode !== undefined && process.exitCode !== 0) return;
  console.error(
    'The drawing waited for an answer that never came. Most likely something that it started was ended from outside, for want of memory.',
  );
  process.exit(1);
}

/** A killed command cannot stop what it started, and two drawings at one time would write over each other. */
function endWithCommand(): void {
  if (!process.connected) process.exit(1);
  process.on('disconnect', () => process.exit(1));
  // Listening shall not keep a finished drawing from ending.
  process.channel?.unref();
}
