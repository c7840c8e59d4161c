/** The folder of an export: whether it may be written, and the writing. Nothing outside of it is touched. */
import { copyFile, lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { hasCode } from '../disk/error-code.ts';
import { isConfined } from '../disk/is-confined.ts';
import { exportMarker, exportMarkerSchema, scriptedFolder } from '../schema/export-layout.ts';
import { parseJson } from '../schema/parse-json.ts';

/** What an export writes at the top of its folder. */
const own = ['README.md', 'assets', 'content', 'data', exportMarker, scriptedFolder];

/** A sentence where nothing may be written; undefined for a folder that is absent, empty, or an earlier export and nothing else. `content`: the publication. */
export async function exportRefusal(folder: string, content: string): Promise<string | undefined> {
  if (!relative(content, folder).startsWith('..')) return `${folder} is inside the publication. Choose another --to.`;
  const found = await lstat(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  if (found.isSymbolicLink()) return `${folder} is a symbolic link. Give --to the folder that it points to.`;
  if (!found.isDirectory()) return `${folder} is not a folder. Choose another --to.`;
  const names = await readdir(folder);
  if (names.length === 0) return undefined;
  const files = names.includes(exportMarker) ? await readMarked(folder) : undefined;
  if (files === undefined) return `${folder} holds files that no export wrote. Empty it yourself, or choose another --to.`;
  const others = names.filter((name) => !own.includes(name));
  return others.length === 0 ? undefined : `${folder} holds ${others.join(', ')} beside an earlier export. Choose another --to.`;
}

async function readMarked(folder: string): Promise<unknown> {
  const marker = join(folder, exportMarker);
  return (await lstat(marker)).isFile() ? parseJson(exportMarkerSchema, await readFile(marker, 'utf8')) : undefined;
}

/** Takes away an earlier export, so that no piece stays which the publication has no more. */
export async function emptyExport(folder: string): Promise<void> {
  for (const name of own) await rm(join(folder, name), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

export interface ExportWriter {
  /** `path` from the folder of the export. */
  write(path: string, text: string): Promise<void>;
  copy(file: string, path: string): Promise<void>;
}

/** Throws for a path that leads out, or a file that is there already: both are bugs of ours. */
export function exportWriter(folder: string): ExportWriter {
  const placeOf = async (path: string): Promise<string> => {
    if (!isConfined(path)) throw new Error(`"${path}" would lie outside of the export.`);
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    return place;
  };
  return {
    write: async (path, text) => writeFile(await placeOf(path), text, { flag: 'wx' }),
    copy: async (file, path) => copyFile(file, await placeOf(path), 1),
  };
}
