/** A note that pages are being drawn, removed when they are: a drawing whose command was killed goes on for a moment, and must not meet the next one. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning, type ProcessIdentity, readIdentity, thisProcess } from './process-identity.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

/** In milliseconds: how long the process of a killed command gets to notice. */
const patience = 60_000;

/** Called by the process that draws, before it writes anything. */
export async function noteRendering(workspace: Workspace): Promise<void> {
  await writeAtomically(noteIn(workspace), JSON.stringify(thisProcess()));
}

/** Called when every page was drawn and kept. */
export async function removeRenderNote(workspace: Workspace): Promise<void> {
  await rm(noteIn(workspace), { force: true, recursive: true });
}

/** Waits for a drawing whose command was killed. True when there was one: what Astro keeps may be cut in half, and is not believed. */
export async function waitForUnfinishedRender(workspace: Workspace): Promise<boolean> {
  const note = await readIdentity(noteIn(workspace));
  if (note === 'absent') return false;
  for (let waited = 0; isAtWork(note) && waited < patience; waited += 50) await setTimeout(50);
  await removeRenderNote(workspace);
  return true;
}

function isAtWork(note: ProcessIdentity | 'unreadable'): boolean {
  return note !== 'unreadable' && isRunning(note);
}

/** One for the whole project: all publications share the folder in which Astro keeps its types. */
function noteIn({ root }: Workspace): string {
  return join(root, '.astro', 'drawing');
}
