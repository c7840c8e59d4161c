/** `build`: checks, renders into staging, verifies, and only then swaps. */
import { existsSync } from 'node:fs';
import { type Build, type DatedWorkspace, NotBuilt } from '../build/build.ts';
import { type Holder, type Lock, type LockRefusal, lockOfProject, takeLock } from '../build/build-lock.ts';
import { runBuild } from '../build/run-build.ts';
import { stagingFor } from '../build/staging.ts';
import { removeReadings, sealOf } from '../cache/open-caches.ts';
import { removeForeignFiles } from '../cache/remove-foreign-files.ts';
import { hasCode } from '../disk/error-code.ts';
import { contentRefusal } from '../workspace/content-refusal.ts';
import { outputRefusal } from '../workspace/output-refusal.ts';
import { pathRefusal } from '../workspace/path-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { printSummary } from './build-summary.ts';
import { checkedPublication } from './check/checked-publication.ts';
import { interrupted } from './exit-codes.ts';
import { commandLine, shown } from './folder-names.ts';
import { openProgress } from './progress/progress.ts';
import { whenAskedToStop } from './when-asked-to-stop.ts';

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
  const asking = whenAskedToStop();
  try {
    if (await staging.prepare())
      console.log(`The last build was stopped while it replaced ${shown(workspace.out)}. The earlier site was restored.`);
    removeForeignFiles(workspace.caches, workspace.cache);
    const build = { ...(await openBuild(workspace)), staging, stop: asking.stop };
    return await Promise.race([buildTwiceAtMost(build), asking.stopped.then(() => interrupted)]);
  } catch (error) {
    if (!(error instanceof NotBuilt)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    asking.end();
    if (!staging.isSwapped()) reportNothingBuilt(workspace);
    await staging.discard().finally(async () => {
      for (const { release } of locks) await release();
    });
  }
}

async function openBuild(workspace: DatedWorkspace): Promise<Omit<Build, 'staging' | 'stop'>> {
  const progress = openProgress(process.stderr, () => performance.now());
  return {
    workspace,
    seal: await sealOf(workspace),
    say: (line) => console.log(line),
    folderName: shown,
    phase: (name, unit) => progress.phase(name, unit),
  };
}

/** Begins again where the cached text of an article turns out to be missing. */
async function buildTwiceAtMost(build: Build): Promise<number> {
  return buildOnce(build).catch(async (error: unknown) => {
    if (!hasCode(error, 'BODY_LOST')) throw error;
    console.log('The cached text of a piece is lost or damaged. The build starts again and reads every text.');
    await removeReadings(build.workspace);
    await build.staging.prepare();
    return buildOnce(build);
  });
}

/** Returns the exit code. */
async function buildOnce(build: Build): Promise<number> {
  const { workspace } = build;
  const start = performance.now();
  const built = await runBuild(build, (onUnread) => checkedPublication(workspace, onUnread));
  if (!built) return 1;
  const seconds = (performance.now() - start) / 1000;
  const looks = { out: shown(workspace.out), preview: commandLine('preview', workspace) };
  console.log(printSummary(built.publication, { ...built, now: workspace.now, seconds, ...looks }));
  return 0;
}

/** Prints that the old site has not changed. */
function reportNothingBuilt({ out }: Workspace): void {
  console.error(existsSync(out) ? `Nothing was built; ${shown(out)} has not changed.` : 'Nothing was built.');
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
