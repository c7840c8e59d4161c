/** Reads a publication and collects all its problems and warnings. `check` and `build` share this. */
import type { Addresses } from '../../model/addresses/claim-addresses.ts';
import { buildPublication, type Publication } from '../../model/publication.ts';
import type { Problem, Warning } from '../../problems/problem.ts';
import type { Content } from '../../reading/content.ts';
import { readContent } from '../../reading/read-content.ts';
import { openReadingResources, type ReadingResources } from '../../reading/reading-resources.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { compareWithDeployed } from './compare-with-deployed.ts';
import { openProgress } from '../progress/progress.ts';

export interface Findings {
  /** Absent when there are problems. */
  readonly publication?: Publication;
  /** The files, with or without problems, and their addresses. Absent when the settings cannot be read. */
  readonly written?: { readonly content: Content; readonly addresses: Addresses };
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  /** The number of files that there are or should be. */
  readonly files: number;
  /** Paths of all files that exist, from the content folder. */
  readonly paths: readonly string[];
}

interface HowToRead {
  /** Called for each text that is not cached, before the first is read. */
  readonly onUnread?: (() => void) | undefined;
  /** Of a command that has opened them already. */
  readonly reading?: ReadingResources | undefined;
}

/** Shows progress when it takes long. */
export async function findingsIn(workspace: Workspace, { onUnread, reading }: HowToRead = {}): Promise<Findings> {
  const phase = openProgress(process.stderr, () => performance.now()).phase('Reading', 'files');
  const read = await readContent({
    content: workspace.content,
    public: workspace.public,
    url: workspace.url,
    ...(reading ?? (await openReadingResources(workspace))),
    onRead: phase.show,
    onUnread,
  }).finally(phase.end);
  const built = read.content && buildPublication(read.content, { now: workspace.now ?? Date.now(), drafts: workspace.drafts });
  const sound = read.problems.length === 0 ? built?.publication : undefined;
  const compared = sound && workspace.deployed !== undefined ? await compareWithDeployed(sound, workspace.deployed) : undefined;
  const problems = [...read.problems, ...(built?.problems ?? []), ...(compared?.problems ?? [])];
  const warnings = [...read.warnings, ...(built?.warnings() ?? []), ...(compared?.warnings ?? [])];
  const { files, paths } = read;
  return {
    ...(problems.length === 0 && sound ? { publication: sound } : {}),
    ...(read.content && built ? { written: { content: read.content, addresses: built.addresses } } : {}),
    ...{ problems, warnings, files, paths },
  };
}
