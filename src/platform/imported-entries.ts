/**
 * Entries of collections that make Astro import a file: the picture of a field, or the module of a text. Astro lists its imports in a folder that all
 * publications of a project share, and writes the lists only when such an entry is set.
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

/** A field that makes Astro render the text by its module. */
export const moduleImport = { deferredRender: true } as const;

/** Such an entry must be set without a digest. With one, Astro would consider it unchanged and leave it out of its imports. */
export function isImported({ assetImports, deferredRender }: Imports): boolean {
  return assetImports !== undefined || deferredRender === true;
}

/** Whether `data[field]` is an imported picture. Before Astro has listed the import, it is the name of the file. */
export function isListed(value: unknown): boolean {
  return typeof value !== 'string';
}
