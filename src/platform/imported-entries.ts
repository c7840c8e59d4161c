/**
 * Entries of collections that make Astro import the module of a text. Astro lists its imports in a folder that all publications of a project share, and
 * writes the list only when such an entry is set.
 */
import type { DataStore } from 'astro/loaders';

export type Entry = Parameters<DataStore['set']>[0];

/** A field that makes Astro render the text by its module. */
export const moduleImport = { deferredRender: true } as const;

/** Such an entry must be set without a digest. With one, Astro would consider it unchanged and leave it out of its imports. */
export function isImported({ deferredRender }: Pick<Entry, 'deferredRender'>): boolean {
  return deferredRender === true;
}
