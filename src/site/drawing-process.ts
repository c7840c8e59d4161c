/** The process that draws, seen from the command that started it: it leaves a note while it writes, and ends when the command does. */
import type { AstroIntegration } from 'astro';
import { noteDrawing } from '../sources/unfinished-drawing.ts';
import type { Workspace } from '../sources/workspace.ts';

export function drawingProcess(workspace: Workspace): AstroIntegration {
  return {
    name: 'broadside-drawing',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        if (process.channel) endWithCommand();
        await noteDrawing(workspace);
      },
    },
  };
}

/** A killed command cannot stop what it started, and two drawings at one time would write over each other. */
function endWithCommand(): void {
  if (!process.connected) process.exit(1);
  process.on('disconnect', () => process.exit(1));
  // Listening shall not keep a finished drawing from ending.
  process.channel?.unref();
}
