/** The project of a tool on the disk: written from a publication, and brought up to the next one by what changed. */
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Publication } from '../publication/publication.ts';
import type { Tool } from './tool.ts';

/** Makes the folder. */
export async function makeProject(tool: Tool, folder: string, publication: Publication): Promise<void> {
  await mkdir(folder, { recursive: true });
  await tool.copyProject(folder);
  await updateProject(tool, folder, publication);
}

/** Writes what is not as it was; `before` is the publication that the project was written from. */
export async function updateProject(tool: Tool, folder: string, publication: Publication, before?: Publication): Promise<void> {
  const asBefore = new Set(before?.pieces);
  for (const piece of publication.pieces) {
    if (asBefore.has(piece)) continue;
    const { path, text } = tool.pieceFile(piece);
    await writeInto(folder, path, text);
  }
  for (const [path, text] of Object.entries(tool.settingsFiles(publication))) {
    const file = join(folder, path);
    if (!existsSync(file) || (await readFile(file, 'utf8')) !== text) await writeInto(folder, path, text);
  }
}

/** Takes away the site and whatever a tool has kept to be faster the next time, or what it has kept of the content only. */
export async function clearProject({ out, kept, keptOfContent = kept }: Tool, folder: string, what: 'all' | 'content'): Promise<void> {
  for (const pattern of [out, ...(what === 'all' ? kept : keptOfContent)])
    for await (const path of glob(pattern, { cwd: folder })) await rm(join(folder, path), { recursive: true, force: true });
}

async function writeInto(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
