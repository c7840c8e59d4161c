/** `build`: checks, renders into staging, verifies, and only then swaps. */
import { shownFiles } from '../model/shown-files.ts';
import { type Holder, type Lock, type LockRefusal, lockOfProject, takeLock } from '../build/build-lock.ts';
import { contentRefusal } from '../workspace/content-refusal.ts';
import { pathRefusal } from '../workspace/path-refusal.ts';
import { type AstroCache, openAstroCache } from '../cache/astro-cache.ts';
import { hasCode } from '../disk/error-code.ts';
import { openCheckedContent } from '../build/checked-content.ts';
import { removeForeignFiles } from '../cache/remove-foreign-files.ts';
import { outputRefusal } from '../workspace/output-refusal.ts';
import { type Staging, stagingFor } from '../build/staging.ts';
import { waitForUnfinishedRender, removeRenderNote } from '../build/render-note.ts';
import { removeReadings } from '../cache/open-caches.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkedPublication } from './check/checked-publication.ts';
import { beginRendering, type Rendering } from './render-site.ts';
import { interrupted } from './exit-codes.ts';
import { type DatedWorkspace, finishSite, reportNothingBuilt } from './finish-site.ts';
import { shown } from './folder-names.ts';
import { openProgress } from './progress/progress.ts';

/** Returns the exit code: 0; 1 when there is no new site; 2 when a folder is refused; `interrupted` when the command was stopped. */
export async function build(asked: Workspace): Promise<number> {
  const workspace = { ...asked, now: asked.now ?? Date.now() };
  const refusal = contentRefusal(workspace) ?? pathRefusal(workspace) ?? (await outputRefusal(workspace));
  if (refusal !== undefined) {
    console.error(refusal);
    return 2;
  }
  const staging = stagingFor(workspace.out, workspace.spareSite);
  const locks = await takeLocks([lockOfProject(workspace.root), staging.lock]);
  if ('refusal' in locks) {
    console.error(locks.refusal);
    return 1;
  }
  try {
    // This comes first: a process that a killed command had started may still write for some seconds.
    if (await waitForUnfinishedRender(workspace))
      console.log('The last build was stopped while it rendered, so this one makes all pictures again.');
    if (await staging.prepare())
      console.log(`The last build was stopped while it replaced ${shown(workspace.out)}. The earlier site was restored.`);
    removeForeignFiles(workspace.caches, workspace.cache);
    const cache = await openAstroCache(workspace);
    return await buildInto({ staging, cache }, workspace).catch(async (error: unknown) => {
      if (!hasCode(error, 'BODY_LOST')) throw error;
      console.log('The cached text of a piece is lost or damaged. The build starts again and reads every text.');
      await removeReadings(workspace);
      await staging.prepare();
      return buildInto({ staging, cache }, workspace);
    });
  } catch (error) {
    // The error itself is printed by the caller.
    if (!staging.isSwapped()) reportNothingBuilt(workspace);
    throw error;
  } finally {
    await staging.discard().finally(async () => {
      for (const { release } of locks) await release();
    });
  }
}

interface Places {
  readonly staging: Staging;
  readonly cache: AstroCache;
}

/** Returns 0 after the swap. In all other cases the reason has been printed. */
async function buildInto({ staging, cache }: Places, workspace: DatedWorkspace): Promise<number> {
  const start = performance.now();
  const content = await openCheckedContent(workspace);
  const progress = openProgress(process.stderr, () => performance.now());
  const line = progress.phase('Rendering', 'files');
  const rendering = await beginRendering({ ...workspace, checkedContent: content.file }, staging, line.show);
  try {
    const checked = await Promise.race([checkedPublication(workspace), whenStopped(rendering)]);
    if (checked === undefined || checked === 'stopped') {
      await rendering.stop();
      // The rendering process has written nothing yet.
      await removeRenderNote(workspace);
      reportNothingBuilt(workspace);
      return checked === 'stopped' ? interrupted : 1;
    }
    const { publication, read } = checked;
    await cache.begin();
    await content.save({ ...read, shown: shownFiles(publication) });
    if (await finishSite(publication, { rendering, cache, progress, staging, start }, workspace)) return 0;
    return (await rendering.ended).stopped ? interrupted : 1;
  } finally {
    line.end();
    await rendering.stop();
    await content.remove();
  }
}

/** Resolves only when this command is asked to stop. */
async function whenStopped({ ended }: Rendering): Promise<'stopped'> {
  return (await ended).stopped ? 'stopped' : new Promise(() => undefined);
}

/** Takes all locks. Where one is taken or refused, takes none and returns the reason. */
async function takeLocks(files: readonly string[]): Promise<readonly Lock[] | LockRefusal> {
  const taken: Lock[] = [];
  for (const file of files) {
    const lock = await takeLock(file, Date.now());
    if ('release' in lock) taken.push(lock);
    else {
      for (const { release } of taken) await release();
      return 'pid' in lock ? { refusal: atWork(lock, file) } : lock;
    }
  }
  return taken;
}

function atWork({ pid, since }: Holder, file: string): string {
  return `Another build is running here: process ${pid}, since ${since}. Wait until it ends. If there is no such build, delete ${file}.`;
}
