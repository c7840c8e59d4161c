/** The phases of a build: check → render → index → verify → swap. Each gets the results of those before it. */
import { count } from '../base/count.ts';
import { printProblems } from '../problems/print-text.ts';
import type { Publication } from '../model/publication.ts';
import type { SearchSummary } from '../search/begin-search.ts';
import { openIndexers } from '../search/indexers.ts';
import { type Build, NotBuilt } from './build.ts';
import { beginIndex } from './index-site.ts';
import { openNewSite, type NewSite } from './new-site.ts';
import { beginRenderer } from './renderer/open-renderer.ts';
import { renderSite, type RenderSummary } from './render-site.ts';

export interface Built extends RenderSummary {
  readonly publication: Publication;
  readonly indexed: SearchSummary;
  /** Counts of the site. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** The bytes of the largest file. */
  readonly largest: number;
}

/**
 * Reads the publication; undefined where it has problems, which have been printed. It calls `onUnread` for each text that is not cached, before it reads
 * the first of them.
 */
type Check = (onUnread: () => void) => Promise<Publication | undefined>;

/** Undefined where the check has found problems. Throws `NotBuilt` where a later phase finds a reason. */
export async function runBuild(asked: Build, check: Check): Promise<Built | undefined> {
  const end = new AbortController();
  const build: Build = { ...asked, stop: AbortSignal.any([asked.stop, end.signal]) };
  const indexers = openIndexers();
  try {
    const renderer = await beginRenderer(build);
    // A text that is not cached will be indexed, and the thread needs some time to start.
    const publication = await check(() => indexers.start());
    if (!publication) return undefined;

    build.say(`${articlesInOrder(publication)} Rendering the pages …`);
    const site = await openNewSite(publication, build);
    const index = beginIndex(publication, { site, indexers }, build);
    try {
      const rendered = await renderSite(publication, { site, renderer: await renderer.open(publication) }, build);
      const indexed = await index.finish();
      await verify(site, build);
      await site.save();
      swap(build);
      await index.settle();
      return { publication, ...rendered, indexed, ...site.verification.measure() };
    } finally {
      await index.stop();
    }
  } finally {
    end.abort();
    await indexers.end();
  }
}

async function verify(site: NewSite, { workspace, seal, say, folderName }: Build): Promise<void> {
  if (site.isOutdated()) say('The cache of the last build is of another version and was not used.');
  if (seal.refused > 0) say(damagedCacheSentence);
  site.removeRest();
  const faults = await site.verification.problems(site.verification.links());
  if (faults.length > 0)
    throw new NotBuilt(printProblems(faults, { folder: folderName(workspace.out), files: site.verification.measure().files }));
}

const damagedCacheSentence =
  'Some cached files were damaged, or not sealed by this project. They were made again. README.md, Faster builds, says more.';

/** No site is replaced after the command was asked to stop. */
function swap({ workspace, staging, stop, folderName }: Build): void {
  stop.throwIfAborted();
  try {
    staging.swap();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new NotBuilt(`The new site could not replace ${folderName(workspace.out)}: ${error.message}.`);
  }
}

function articlesInOrder({ articles, site }: Publication): string {
  return `${site.name}: ${count(articles.length, 'piece')} ${articles.length === 1 ? 'is' : 'are'} in order.`;
}
