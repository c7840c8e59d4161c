/** A publication without problems → its site: rendered, indexed, verified, cached, and swapped with the old site. */
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
import type { Finished } from './run-astro.ts';
import { printSummary } from './build-summary.ts';
import type { RenderedSite, Rendering } from './render-site.ts';
import { commandLine, shown } from './folder-names.ts';
import type { Progress } from './progress/progress.ts';
import { expectationsOf } from './site-expectations.ts';
import { systemProblem } from './system-problem.ts';

const damagedCacheSentence =
  'Some cached files were damaged, or not sealed by this project. They were made again. README.md, Faster builds, says more.';

export type DatedWorkspace = Workspace & { readonly now: number };

interface AtWork {
  readonly rendering: Rendering;
  readonly cache: AstroCache;
  readonly progress: Progress;
  readonly staging: Staging;
  /** On the clock of `performance`. */
  readonly start: number;
}

/** Whether the new site has replaced the old one. */
export async function finishSite(
  publication: Publication,
  { rendering, cache, progress, staging, start }: AtWork,
  workspace: DatedWorkspace,
): Promise<boolean> {
  console.log(`${articlesInOrder(publication)} Rendering the pages …`);
  const seal = await sealOf(workspace);
  const siteCache = await openSite(workspace, isLook);
  const expectations = await expectationsOf(publication, staging.site, workspace);
  const verification = new SiteVerification(expectations, await siteCache.searchedFor());
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
    const rendered = await rendering.finish({ site, cache: siteCache, verification, copied: expectations.copied });
    if (!reportIfNotRendered(rendered.finished)) return reportNothingBuilt(workspace);
    if (siteCache.isOutdated()) console.log('The cache of the last build is of another version and was not used.');
    const indexed = await waitForIndex(search.finish(staging.site));
    line.end();
    if (!indexed) return reportNothingBuilt(workspace);
    if (seal.refused > 0) console.log(damagedCacheSentence);

    if (!(await verifyAndSwap({ rendered, cache, site, staging }, verification, workspace))) return reportNothingBuilt(workspace);
    await search.settle();
    const { now } = workspace;
    const seconds = (performance.now() - start) / 1000;
    const looks = { out: shown(workspace.out), preview: commandLine('preview', workspace) };
    console.log(printSummary(publication, { ...verification.measure(), ...rendered, indexed, now, seconds, ...looks }));
    return true;
  } finally {
    line.end();
    await search.stop();
  }
}

/** Verifies, caches and swaps. False where the site has a fault or the system refuses the swap; the reason has been printed. */
async function verifyAndSwap(
  { rendered, cache, site, staging }: Pick<AtWork, 'cache' | 'staging'> & { readonly rendered: RenderedSite; readonly site: Filling },
  verification: SiteVerification,
  workspace: Workspace,
): Promise<boolean> {
  const links = verification.links();
  rendered.removeUnwanted(links.targets());
  site.removeRest();
  const faults = await verification.problems(links);
  if (faults.length > 0) {
    console.error(printProblems(faults, { folder: shown(workspace.out), files: verification.measure().files }));
    return false;
  }
  // Not before the verification, since a fault may have come from the caches.
  await rendered.save();
  await cache.save();
  await removeRenderNote(workspace);
  try {
    staging.swap();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(`The new site could not replace ${shown(workspace.out)}: ${error.message}.`);
    return false;
  }
  return true;
}

/** For restored files of the index: they hold only texts of published articles, which have not changed. */
const nothingSeen: Look = { facts: { addresses: [] }, found: [] };

/** Undefined when Pagefind was ended from outside; this has been printed. */
async function waitForIndex(indexing: Promise<SearchSummary>): Promise<SearchSummary | undefined> {
  try {
    return await indexing;
  } catch (error) {
    if (!(error instanceof IndexEnded)) throw error;
    console.error(error.message);
    return undefined;
  }
}

/** Whether Astro ended well. If not, the reason has been printed, unless the command was stopped. */
function reportIfNotRendered(finished: Finished): boolean {
  const isSound = finished.code === 0 && !finished.stopped;
  if (!isSound && !finished.stopped) console.error(`${whyNotRendered(finished)}\nThe pages could not be rendered.`);
  return isSound;
}

function whyNotRendered({ signal, output }: Finished): string {
  if (signal === undefined) return systemProblem(output) ?? output;
  return `The rendering process was ended by ${signal}. If you did not end it, the system did, most likely because memory ran out.`;
}

/** Prints that the old site has not changed. */
export function reportNothingBuilt({ out }: Workspace): false {
  console.error(existsSync(out) ? `Nothing was built; ${shown(out)} has not changed.` : 'Nothing was built.');
  return false;
}

function articlesInOrder({ articles, site }: Publication): string {
  return `${site.name}: ${count(articles.length, 'piece')} ${articles.length === 1 ? 'is' : 'are'} in order.`;
}
