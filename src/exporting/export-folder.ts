/** The folder of an export: whether it may be written, and the writing. Nothing outside of it is touched. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { hasCode } from '../disk/error-code.ts';
import { isConfined } from '../disk/is-confined.ts';
import { isDebris } from '../disk/is-debris.ts';
import { listFiles } from '../disk/list-files.ts';
import { exportMarker, type ExportMarker, exportMarkerSchema, scriptedFolder } from '../schema/export-layout.ts';
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
  const names = (await readdir(folder)).filter((name) => !isDebris(name));
  if (names.length === 0) return undefined;
  const marker = names.includes(exportMarker) ? await readMarker(folder) : undefined;
  if (!marker) return `${folder} holds files that no export wrote. Empty it yourself, or choose another --to.`;
  const others = names.filter((name) => !own.includes(name));
  if (others.length > 0) return `${folder} holds ${others.join(', ')} beside an earlier export. Choose another --to.`;
  const { paths, problems } = await listFiles(folder, isDebris);
  const isAsWritten = (path: string): boolean =>
    path === exportMarker || marker.digests[path] === digestOf(readFileSync(join(folder, path)));
  const changed = problems[0]?.file ?? paths.find((path) => !isAsWritten(path));
  return changed === undefined
    ? undefined
    : `${join(folder, changed)} was added or changed after the export, and another one would take it away. Choose another --to.`;
}

async function readMarker(folder: string): Promise<ExportMarker | undefined> {
  const marker = join(folder, exportMarker);
  return (await lstat(marker)).isFile() ? parseJson(exportMarkerSchema, await readFile(marker, 'utf8')) : undefined;
}

function digestOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes).slice(0, 16);
}

/** Takes away an earlier export, so that no piece stays which the publication has no more. */
export async function emptyExport(folder: string): Promise<void> {
  for (const name of own) await rm(join(folder, name), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

export interface ExportWriter {
  /** Of all files written so far, by path. */
  readonly digests: Readonly<Record<string, string>>;
  /** `path` from the folder of the export. */
  write(path: string, bytes: string | Uint8Array): Promise<void>;
  copy(file: string, path: string): Promise<void>;
}

/** Throws for a path that leads out, or a file that is there already: both are bugs of ours. */
export function exportWriter(folder: string): ExportWriter {
  const digests: Record<string, string> = {};
  const write = async (path: string, bytes: string | Uint8Array): Promise<void> => {
    if (!isConfined(path)) throw new Error(`"${path}" would lie outside of the export.`);
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes, { flag: 'wx' });
    digests[path] = digestOf(bytes);
  };
  return { digests, write, copy: async (file, path) => write(path, await readFile(file)) };
}
