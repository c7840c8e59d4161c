/**
 * Entries of collections that make Astro import a file: the picture of a field, or the module of a text. Astro lists what it imports in a folder
 * that all publications of a project share, and writes the lists only when an entry of this kind is set.
 */
import type { DataStore } from 'astro/loaders';

export type Entry = Parameters<DataStore['set']>[0];

type Imports = Pick<Entry, 'assetImports' | 'deferredRender'>;

/** The fields of an entry that make `data[field]` an imported picture. `file` begins with `./`, and is relative to `filePath`. */
export function pictureImport(
  field: string,
  file: string,
  filePath: string,
): Pick<Entry, 'filePath' | 'assetImports'> & { imageImports: string[][] } {
  return { filePath, assetImports: [file], imageImports: [[field]] };
}

/** The field of an entry whose text is rendered by its module. */
export const moduleImport = { deferredRender: true } as const;

/** To be set without a digest: with one, Astro would take the entry for known, and leave it out of its list of imports. */
export function isImported({ assetImports, deferredRender }: Imports): boolean {
  return assetImports !== undefined || deferredRender === true;
}

/** Whether `data[field]` is an imported picture by now: until Astro has listed it, the name of the file stands there. */
export function isListed(value: unknown): boolean {
  return typeof value !== 'string';
}
