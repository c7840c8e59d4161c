/** Astro loaders: each fills one collection, for a build with all that pages are rendered from, for a preview with what Astro has to import. */
import { createHash } from 'node:crypto';
import type { DataStore, Loader } from 'astro/loaders';
import { type Entry, isImported } from '../platform/imported-entries.ts';
import { lockIsFree, lockOfProject } from '../build/build-lock.ts';
import type { Content } from '../reading/content.ts';
import type { ReadContent } from '../reading/read-content.ts';
import type { ContentSource } from './content-source.ts';
import type { SoundContent } from './sound-content.ts';

interface Rules {
  readonly name: string;
  readonly entriesOf: (whole: SoundContent) => readonly Entry[];
  /** The entries of a preview, which renders from the files: only what Astro imports, or shows to editors. Absent: none. */
  readonly inPreview?: (content: Content) => readonly Entry[];
}

/** `whole` is asked for in a build. */
export function collectionLoader(whole: () => Promise<SoundContent>, { name, entriesOf, inPreview = () => [] }: Rules): Loader {
  return {
    name: `broadside-${name}`,
    async load({ store, watcher, logger }) {
      if (!watcher) return replaceAll(store, entriesOf(await whole()));
      // What reads texts is large, and a build needs none of it.
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

/** Fills a collection, and brings it up to what the files hold: what stays as it was is not set again, since Astro would write its whole store. */
function previewFiller(source: ContentSource, store: DataStore, entriesOf: (content: Content) => readonly Entry[]): () => Promise<void> {
  let imported: ReadonlyMap<string, string> | undefined;
  return async () => {
    // A preview beside a build would put the pictures of drafts on the list of what that build imports.
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
 * One file on the list of imports that is not there, or is no picture, would take every page down, that of the problems too. All others
 * stay, since what is shown may be older than the files.
 */
function removeLost(store: DataStore, { paths, problems }: ReadContent): void {
  const present = new Set(paths);
  const faulty = new Set(problems.map(({ file }) => file));
  for (const [id, entry] of store.entries())
    if (isImported(entry) && (!present.has(id) || (entry.assetImports && faulty.has(id)))) store.delete(id);
}

function digestOf(entry: Entry): string {
  return createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 20);
}
