/** A note that pages are being drawn, removed when they are: a drawing that was killed or failed leaves a cache that nobody may trust. */
import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './build-lock.ts';
import { hasCode } from './error-code.ts';
import type { Workspace } from './workspace.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** In milliseconds: how long the process of a killed command gets to notice. */
const patience = 60_000;

interface Drawing {
  readonly pid: number;
  /** The folder that it writes to as it goes, from that of all caches: these may be kept and put back on another machine. */
  readonly cache: string;
}

/** Called by the process that draws, before it writes anything. */
export async function noteDrawing(workspace: Workspace): Promise<void> {
  const drawing: Drawing = { pid: process.pid, cache: relative(workspace.caches, workspace.drawingCache) };
  await writeWholeFile(noteIn(workspace), JSON.stringify(drawing));
}

/** Called when every page was drawn and kept. */
export async function noteDrawn(workspace: Workspace): Promise<void> {
  await rm(noteIn(workspace), { force: true });
}

/** Waits for a drawing whose command was killed, then throws away what it kept. True when there was one. */
export async function clearUnfinished(workspace: Workspace): Promise<boolean> {
  const note = noteIn(workspace);
  const drawing = await readNote(note);
  if (!drawing) return false;
  for (let waited = 0; isAlive(drawing.pid) && waited < patience; waited += 50) await setTimeout(50);
  await rm(join(workspace.caches, drawing.cache), { recursive: true, force: true });
  await rm(note, { force: true });
  return true;
}

/** One for the whole project: all publications share the folder in which Astro keeps its types. */
function noteIn({ caches }: Workspace): string {
  return join(caches, 'drawing');
}

/** Stands for a note that the disk lost: all that is kept may be cut in half. */
const nobodyKnowsWhose: Drawing = { pid: 2 ** 31, cache: '.' };

async function readNote(note: string): Promise<Drawing | undefined> {
  try {
    return JSON.parse(await readFile(note, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    if (error instanceof SyntaxError) return nobodyKnowsWhose;
    throw error;
  }
}
