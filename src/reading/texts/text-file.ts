/** A file that holds a text, and the tables that it names: all that decides what is read in it. */
import { join } from 'node:path';
import type { TableFile } from '../../markdown/charts/table-file.ts';
import { namesTables, readTables } from './read-tables.ts';
import { decodeText, readBytes } from '../read-text.ts';

export interface TextFile {
  /** From the content folder. */
  readonly path: string;
  /** Undefined where the file holds too much. */
  readonly bytes: Uint8Array | undefined;
  /** By path as written. */
  readonly tables: ReadonlyMap<string, TableFile>;
}

interface Place {
  readonly folder: string;
  /** Every file of the folder that is one, by path. */
  readonly files: ReadonlySet<string>;
}

export async function openTextFile(path: string, { folder, files }: Place): Promise<TextFile> {
  const bytes = await readBytes(join(folder, path));
  const isAlone = bytes === undefined || !namesTables(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
  const tables = isAlone ? new Map<string, TableFile>() : await readTables(decodeText(bytes, path).text ?? '', { path, folder, files });
  return { path, bytes, tables };
}
