/** `build`: checks, draws beside the output folder, looks at what was drawn, and only then puts it in place. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { Publication } from '../model/publication.ts';
import { printProblems } from '../model/print-problems.ts';
import { type Holder, type Lock, lockOfProject, takeLock } from '../sources/build-lock.ts';
import { beginSearch, type SearchSummary } from '../search/begin-search.ts';
import { IndexEnded } from '../search/pagefind-index.ts';
import { folderRefusal } from '../sources/drawable-folder.ts';
import { whileHandedOver } from '../sources/hand-over.ts';
import { outputRefusal } from '../sources/output-folder.ts';
import { type Staging, stagingFor } from '../sources/staging.ts';
import { clearUnfinished, noteDrawn } from '../sources/unfinished-drawing.ts';
import { openKept, type Workspace } from '../sources/workspace.ts';
import { type Look, SiteVerification } from '../verification/site-verification.ts';
import type { Finished } from './astro.ts';
import { printSummary } from './build-summary.ts';
import { checkedPublication } from './check/checked-publication.ts';
import { drawSite } from './draw-site.ts';
import { openProgress } from './progress/progress.ts';
import { expectationsOf } from './site-expectations.ts';
import { systemTrouble } from './system-trouble.ts';

/** Returns the exit code: 0, 1 when nothing was put in place, 2 when a folder is refused. */
export async function build(asked: Workspace): Promise<number> {
  const workspace = { ...asked, now: asked.now ?? Date.now() };
  const refusal = folderRefusal(workspace) ?? (await outputRefusal(workspace));
  if (refusal !== undefined) {
    console.error(refusal);
    return 2;
  }
  const staging = stagingFor(workspace.out);
  const locks = await takeLocks([lockOfProject(workspace.root), staging.lock]);
  if ('pid' in locks) {
    console.error(
      `Another build is at work here: process ${locks.pid}, since ${locks.since}. Wait for it to end; if there is no such build, delete ${locks.file}.`,
    );
    return 1;
  }
  try {
    // First of all, since what a killed command started may still write for some seconds.
    if (await clearUnfinished(workspace)) console.log('The last build did not end well, so this one makes every picture anew.');
    if (await staging.prepare())
      console.log(`A build was stopped while it put its site in place; ${shown(workspace.out)} is the one before it again.`);
    return (await buildInto(staging, workspace)) ? 0 : 1;
  } finally {
    await staging.discard();
    for (const { release } of locks) await release();
  }
}

/** Whether the site is in place. Everything that keeps it from being there has been printed. */
async function buildInto(staging: Staging, workspace: Workspace & { readonly now: number }): Promise<boolean> {
  const start = performance.now();
  const { now } = workspace;
  const checked = await checkedPublication(workspace);
  if (!checked) return nothingBuilt(workspace);
  const { publication, read } = checked;

  console.log(`${piecesInOrder(publication)} Drawing the pages …`);
  const kept = await openKept<Look>(workspace);
  const verification = new SiteVerification(await expectationsOf(publication, staging.site, workspace), await kept.lookedFor());
  const progress = openProgress(process.stderr, () => performance.now());
  const [drawingLine, searchLine] = [progress.phase('Drawing', 'files'), progress.phase('Indexing', 'pieces')];
  const search = beginSearch(publication, workspace, {
    folder: staging.search,
    say: console.log,
    onProgress: searchLine.show,
    onFile: (file, isNew) => verification.look(file, isNew ? undefined : nothingSeen),
  });
  const { drawing, drawn, reused, removeUnwanted, keep } = await whileHandedOver(read, workspace, (handedOver) =>
    drawSite({ ...workspace, handedOver }, staging, kept, verification, drawingLine.show),
  ).finally(drawingLine.end);
  if (drawing.code !== 0 || drawing.stopped) {
    await search.stop().finally(searchLine.end);
    if (!drawing.stopped) console.error(`${whyNotDrawn(drawing)}\nThe pages could not be drawn.`);
    return nothingBuilt(workspace);
  }
  if (kept.unused.damaged) console.log('Some of what was kept of the last build is damaged; those pages are drawn anew.');
  if (kept.unused.outdated) console.log('What was kept of the last build is of another version, and was not used.');
  const indexed = await placed(search.place(staging.site)).finally(searchLine.end);
  if (!indexed) return nothingBuilt(workspace);

  const links = verification.links();
  removeUnwanted(links.targets());
  const faults = await verification.problems(links);
  const measured = verification.measure();
  if (faults.length > 0) {
    console.error(printProblems(faults, { folder: shown(workspace.out), files: measured.files }));
    return nothingBuilt(workspace);
  }
  // Only now: a fault may have come from what an earlier drawing kept.
  await keep();
  await noteDrawn(workspace);
  try {
    staging.swap();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(`The new site could not take the place of ${shown(workspace.out)}: ${error.message}.`);
    return nothingBuilt(workspace);
  }
  await search.settle();
  const seconds = (performance.now() - start) / 1000;
  console.log(
    printSummary(publication, {
      ...{ ...measured, drawn, reused, indexed, now, seconds },
      ...{ out: shown(workspace.out), preview: previewCommand(workspace) },
    }),
  );
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

function whyNotDrawn({ signal, output }: Finished): string {
  if (signal === undefined) return systemTrouble(output) ?? output;
  return `The process that draws was ended by ${signal}. Where nobody did that, the system did, mostly for want of memory.`;
}

/** All of them, or none and the process that has the first one that is taken. */
async function takeLocks(files: readonly string[]): Promise<readonly Lock[] | (Holder & { readonly file: string })> {
  const taken: Lock[] = [];
  for (const file of files) {
    const lock = await takeLock(file, Date.now());
    if ('pid' in lock) {
      for (const { release } of taken) await release();
      return { ...lock, file };
    }
    taken.push(lock);
  }
  return taken;
}

function nothingBuilt({ out }: Workspace): false {
  console.error(existsSync(out) ? `Nothing was built; ${shown(out)} is as it was.` : 'Nothing was built.');
  return false;
}

function piecesInOrder({ articles, site }: Publication): string {
  return `${site.name}: ${articles.length} ${articles.length === 1 ? 'piece is' : 'pieces are'} in order.`;
}

/** A folder as one would type it here. */
function shown(folder: string): string {
  return relative(process.cwd(), folder) || '.';
}

function previewCommand({ content, out }: Workspace): string {
  const choices = [
    ['--content', shown(content), 'content'],
    ['--out', shown(out), 'dist'],
  ].flatMap(([option = '', folder = '', usual]) => (folder === usual ? [] : [option, folder]));
  return ['npm run preview', ...(choices.length > 0 ? ['--', ...choices] : [])].join(' ');
}
