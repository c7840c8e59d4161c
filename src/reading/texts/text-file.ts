/** A file with a text, and the tables that it names: everything that its reading depends on. */
import { join } from 'node:path';
import type { TableFile } from '../../markdown/charts/table-file.ts';
import { namesTables, readTables } from './read-tables.ts';
import { decodeText, readBytes } from '../read-text.ts';

export interface TextFile {
  /** Path from the content folder. */
  readonly path: string;
  /** Undefined if the file is too large. */
  readonly bytes: Uint8Array | undefined;
  /** By path as written. */
  readonly tables: ReadonlyMap<string, TableFile>;
}

interface Place {
  readonly folder: string;
  /** Paths of all plain files of the folder. */
  readonly files: ReadonlySet<string>;
}

export async function openTextFile(path: string, { folder, files }: Place): Promise<TextFile> {
  const bytes = readBytes(join(folder, path));
  const isAlone = bytes === undefined || !namesTables(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
  const tables = isAlone ? new Map<string, TableFile>() : await readTables(decodeText(bytes, path).text ?? '', { path, folder, files });
  return { path, bytes, tables };
}
