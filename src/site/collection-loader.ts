/** Astro loaders: each fills one collection. */
import { createHash } from 'node:crypto';
import type { DataStore, Loader } from 'astro/loaders';
import { type Entry, isImported } from '../platform/imported-entries.ts';
import { lockIsFree, lockOfProject } from '../build/build-lock.ts';
import type { Content } from '../reading/content.ts';
import type { ReadContent } from '../reading/read-content.ts';
import type { ContentSource } from './content-source.ts';

/** Absent: no entries. */
interface Entries {
  readonly inBuild?: () => Promise<readonly Entry[]>;
  readonly inPreview?: (content: Content) => readonly Entry[];
}

export function collectionLoader(name: string, { inBuild, inPreview }: Entries): Loader {
  return {
    name: `broadside-${name}`,
    async load({ store, watcher, logger }) {
      if (!watcher) return replaceAll(store, (await inBuild?.()) ?? []);
      if (!inPreview) return;
      // Imported here, because the code that reads texts is large and a build does not need it.
      const { source, followers } = (await import('./preview/preview-source.ts')).preview();
      const fill = previewFiller(source, store, inPreview);
      await fill();
      followers.set(name, () => void fill().catch((error: unknown) => logger.error(String(error))));
    },
  };
}

function replaceAll(store: DataStore, entries: readonly Entry[]): void {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set(isImported(entry) ? entry : { ...entry, digest: digestOf(entry) });
}

/** Fills a collection and updates it after changes. Unchanged entries are not set again, since Astro would write its whole store each time. */
function previewFiller(source: ContentSource, store: DataStore, entriesOf: (content: Content) => readonly Entry[]): () => Promise<void> {
  let imported: ReadonlyMap<string, string> | undefined;
  return async () => {
    // A preview beside a build would add drafts to the imports of that build.
    await lockIsFree(lockOfProject(source.workspace.root));
    const read = await source.read();
    const entries = read.content ? entriesOf(read.content) : [];
    if (imported === undefined) replaceAll(store, entries);
    const digests = new Map<string, string>();
    for (const entry of entries.filter(isImported)) {
      const digest = digestOf(entry);
      digests.set(entry.id, digest);
      if (imported && imported.get(entry.id) !== digest) store.set(entry);
    }
    imported = digests;
    removeLost(store, read);
  };
}

/**
 * If one file in the list of imports is missing, every page fails, and the list of problems too. So lost files are removed. All others stay, because
 * the shown state may be older than the files.
 */
function removeLost(store: DataStore, { paths }: ReadContent): void {
  const present = new Set(paths);
  for (const [id, entry] of store.entries()) if (isImported(entry) && !present.has(id)) store.delete(id);
}

function digestOf(entry: Entry): string {
  return createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 20);
}
