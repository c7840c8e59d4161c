/** Astro loaders over one content source: each fills one collection, and fills it again when a file changes. */
import { createHash } from 'node:crypto';
import type { DataStore, Loader } from 'astro/loaders';
import { printProblems } from '../model/print-problems.ts';
import { lockIsFree, lockOfProject } from '../sources/build-lock.ts';
import type { ContentSource, ReadPublication } from './content-source.ts';

export type Entry = Parameters<DataStore['set']>[0];

interface Rules {
  readonly name: string;
  readonly entriesOf: (read: ReadPublication) => readonly Entry[];
  /** Problems of the content fail the build; in the preview other collections stay as they were, and this one tells of them. */
  readonly problemsAreEntries?: true;
}

export function collectionLoader(source: ContentSource, { name, entriesOf, problemsAreEntries }: Rules): Loader {
  return {
    name: `broadside-${name}`,
    async load({ store, watcher, logger }) {
      const fill = async (): Promise<void> => {
        // A preview beside a build would put the pictures of drafts on the list of what that build imports.
        if (watcher) await lockIsFree(lockOfProject(source.workspace.root));
        const read = await source.read();
        const { problems, files } = read;
        if (problems.length > 0 && !watcher)
          throw new Error(`The publication was not built.\n\n${printProblems(problems, { folder: 'content', files })}`);
        if (problems.length > 0 && !problemsAreEntries) return removeLost(store, read);
        const entries = entriesOf(read).map((entry) => (isImported(entry) ? entry : { ...entry, digest: digestOf(entry) }));
        const ids = new Set(entries.map(({ id }) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const entry of entries) store.set(entry);
      };
      await fill();
      if (watcher) source.watch(watcher, () => void fill().catch((error: unknown) => logger.error(String(error))));
    },
  };
}

/** One file on the list of imports that is not there, or is no picture, would take every page down, that of the problems too. */
function removeLost(store: DataStore, { paths, problems }: ReadPublication): void {
  const sound = new Set(paths);
  for (const { file } of problems) sound.delete(file);
  for (const [id, entry] of store.entries()) if (entry.assetImports !== undefined && !sound.has(id)) store.delete(id);
}

/**
 * Astro writes the list of files to import into a folder that all publications share, and only when an entry of this
 * kind is set. An entry with a digest counts as set once; without one the list is always that of this publication.
 */
function isImported({ assetImports, deferredRender }: Entry): boolean {
  return assetImports !== undefined || deferredRender === true;
}

function digestOf(entry: Entry): string {
  return createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 20);
}
