/** A publication without problems → its site in place: drawn, indexed, looked at, kept, put where the one before it was. */
import { existsSync } from 'node:fs';
import { count } from '../base/count.ts';
import { printProblems } from '../problems/print-text.ts';
import type { Publication } from '../model/publication.ts';
import { beginSearch, type SearchSummary } from '../search/begin-search.ts';
import { IndexEnded } from '../platform/pagefind-process.ts';
import type { AstroCache } from '../cache/astro-cache.ts';
import type { Filling, Staging } from '../build/staging.ts';
import { removeRenderNote } from '../build/render-note.ts';
import { openSite, sealOf } from '../cache/open-caches.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isLook, type Look, SiteVerification } from '../verification/site-verification.ts';
import type { Finished } from './astro.ts';
import { printSummary } from './build-summary.ts';
import type { Drawing, DrawnSite } from './draw-site.ts';
import { commandLine, shown } from './folder-names.ts';
import type { Progress } from './progress/progress.ts';
import { expectationsOf } from './site-expectations.ts';
import { systemTrouble } from './system-trouble.ts';

const whatWasRefused =
  'Some of what was kept of earlier builds is damaged, or has not the seal of this project; it was made anew. README.md, Faster builds, says more.';

export type DatedWorkspace = Workspace & { readonly now: number };

interface AtWork {
  readonly drawing: Drawing;
  readonly cache: AstroCache;
  readonly progress: Progress;
  readonly staging: Staging;
  /** On the clock of `performance`. */
  readonly start: number;
}

/** Whether the site of a publication without problems is in place. */
export async function finishSite(
  publication: Publication,
  { drawing, cache, progress, staging, start }: AtWork,
  workspace: DatedWorkspace,
): Promise<boolean> {
  console.log(`${piecesInOrder(publication)} Drawing the pages …`);
  const seal = await sealOf(workspace);
  const kept = await openSite(workspace, isLook);
  const expectations = await expectationsOf(publication, staging.site, workspace);
  const verification = new SiteVerification(expectations, await kept.searchedFor());
  const site = staging.fill();
  const line = progress.phase('Indexing', 'pieces');
  const search = beginSearch(publication, workspace, {
    seal,
    onProgress: line.show,
    onFile(file, isNew) {
      site.put(file);
      return verification.look(file, isNew ? undefined : nothingSeen);
    },
  });
  try {
    const drawn = await drawing.finish(site, { kept, verification, copied: expectations.copied });
    if (!isDrawn(drawn.drawing)) return nothingBuilt(workspace);
    if (kept.isOutdated()) console.log('What was kept of the last build is of another version, and was not used.');
    const indexed = await placed(search.place(staging.site));
    line.end();
    if (!indexed) return nothingBuilt(workspace);
    if (seal.refused > 0) console.log(whatWasRefused);

    if (!(await putInPlace({ drawn, cache, site, staging }, verification, workspace))) return nothingBuilt(workspace);
    await search.settle();
    const { now } = workspace;
    const seconds = (performance.now() - start) / 1000;
    const looks = { out: shown(workspace.out), preview: commandLine('preview', workspace) };
    console.log(printSummary(publication, { ...verification.measure(), ...drawn, indexed, now, seconds, ...looks }));
    return true;
  } finally {
    line.end();
    await search.stop();
  }
}

/** Whether it was sound, and took the place of the one before it. Why not has been printed. */
async function putInPlace(
  { drawn, cache, site, staging }: Pick<AtWork, 'cache' | 'staging'> & { readonly drawn: DrawnSite; readonly site: Filling },
  verification: SiteVerification,
  workspace: Workspace,
): Promise<boolean> {
  const links = verification.links();
  drawn.removeUnwanted(links.targets());
  site.removeRest();
  const faults = await verification.problems(links);
  if (faults.length > 0) {
    console.error(printProblems(faults, { folder: shown(workspace.out), files: verification.measure().files }));
    return false;
  }
  // Only now: a fault may have come from what an earlier drawing kept.
  await drawn.keep();
  await cache.save();
  await removeRenderNote(workspace);
  try {
    staging.swap();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(`The new site could not take the place of ${shown(workspace.out)}: ${error.message}.`);
    return false;
  }
  return true;
}

/** Of a file of the index that was kept. All that it says is said by a piece that is published, and has not changed. */
const nothingSeen: Look = { facts: { addresses: [] }, told: [] };

/** Undefined when the index was ended from outside; that has been said. */
async function placed(placing: Promise<SearchSummary>): Promise<SearchSummary | undefined> {
  try {
    return await placing;
  } catch (error) {
    if (!(error instanceof IndexEnded)) throw error;
    console.error(error.message);
    return undefined;
  }
}

/** Whether a drawing ended well. Why not has been printed, unless somebody stopped it. */
function isDrawn(drawing: Finished): boolean {
  const isSound = drawing.code === 0 && !drawing.stopped;
  if (!isSound && !drawing.stopped) console.error(`${whyNotDrawn(drawing)}\nThe pages could not be drawn.`);
  return isSound;
}

function whyNotDrawn({ signal, output }: Finished): string {
  if (signal === undefined) return systemTrouble(output) ?? output;
  return `The process that draws was ended by ${signal}. Where nobody did that, the system did, mostly for want of memory.`;
}

/** Says that what readers see has not changed. */
export function nothingBuilt({ out }: Workspace): false {
  console.error(existsSync(out) ? `Nothing was built; ${shown(out)} is as it was.` : 'Nothing was built.');
  return false;
}

function piecesInOrder({ articles, site }: Publication): string {
  return `${site.name}: ${count(articles.length, 'piece')} ${articles.length === 1 ? 'is' : 'are'} in order.`;
}
