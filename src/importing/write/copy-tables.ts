/** The tables of an export → the publication, as they are. */
import type { SourceFiles } from '../archive/source-files.ts';
import type { ContentWriter } from './content-writer.ts';

/** `tables`: paths in the archive → paths from the content folder. Returns the paths that were written. */
export async function copyTables(
  tables: ReadonlyMap<string, string>,
  files: SourceFiles,
  writer: ContentWriter,
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [from, to] of tables) {
    const bytes = await files.read(from);
    if (bytes !== undefined && (await writer.create(to, bytes))) written.push(to);
  }
  return written;
}
