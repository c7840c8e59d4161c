/**
 * A file that names the rendering process while it writes. When a command is killed, that process runs on for a moment, and the next build must wait
 * for its end.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeAtomically } from '../disk/write-atomically.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isRunning, type ProcessIdentity, readIdentity, thisProcess } from './process-identity.ts';

/** In milliseconds: how long that process may take to notice that its command has ended. */
const patience = 60_000;

/** For the rendering process, before it writes anything. */
export async function noteRendering(workspace: Workspace): Promise<void> {
  await writeAtomically(noteOf(workspace), JSON.stringify(thisProcess()));
}

/** For the command, when every page is rendered and cached. */
export async function removeRenderNote(workspace: Workspace): Promise<void> {
  await rm(noteOf(workspace), { force: true, recursive: true });
}

/**
 * Waits for a rendering process whose command was killed. True where there was one: files in Astro's cache may be incomplete then, and must not be
 * used.
 */
export async function waitForUnfinishedRender(workspace: Workspace): Promise<boolean> {
  const note = await readIdentity(noteOf(workspace));
  if (note === 'absent') return false;
  for (let waited = 0; mayBeRunning(note) && waited < patience; waited += 50) await setTimeout(50);
  await removeRenderNote(workspace);
  return true;
}

function mayBeRunning(note: ProcessIdentity | 'unreadable'): boolean {
  return note !== 'unreadable' && isRunning(note);
}

/** One note for the project, because all publications share the folder of Astro's types. */
function noteOf({ root }: Workspace): string {
  return join(root, '.astro', 'rendering');
}
