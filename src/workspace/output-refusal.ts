/** Checks that a build may replace the output folder. */
import { access, constants, lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isDebris } from '../disk/is-debris.ts';
import { hasCode } from '../disk/error-code.ts';
import { isBuilt } from './is-built.ts';
import type { Workspace } from './workspace.ts';

/** The problem as a sentence; undefined if the folder is new, empty, or contains an earlier build. */
export async function outputRefusal({ root, engine, content, public: files, out }: Workspace): Promise<string | undefined> {
  const place = await placeOf(out);
  const ofProject = ['src', 'tests', 'node_modules', '.astro', '.git', '.github'].map((name) => join(root, name));
  // The engine may lie around the publication, or inside of it.
  const ofEngine = ['src', 'node_modules'].map((name) => join(engine, name));
  for (const folder of [root, content, files, ...ofProject, ...ofEngine]) {
    const needed = await placeOf(folder);
    if (contains(place, needed)) return `A build replaces the folder it writes to, and ${out} holds ${folder}. Choose another --out.`;
    if (folder !== root && contains(needed, place))
      return `A build replaces the folder it writes to, and ${out} is inside ${folder}. Choose another --out.`;
  }
  const kind = await lstat(out).catch(whyNoFolder);
  if (kind === 'below a file') return `A part of the path ${out} is a file, not a folder. Choose another --out.`;
  if (kind?.isSymbolicLink()) return `${out} is a symbolic link, which a build would replace. Give --out the folder that it points to.`;
  if (kind?.isDirectory() === false) return `${out} is ${kind.isFile() ? 'a file' : 'not a folder'}. Choose another --out.`;
  const around = await nearestFolder(dirname(out));
  if (!(await canWriteTo(around))) return `Nothing can be written to ${around}, so ${out} cannot be created there. Choose another --out.`;
  if (kind === undefined) return undefined;
  const names = (await readdir(out)).filter((name) => !isDebris(name));
  if (names.includes('.git'))
    return `${out} is a git repository, and a build would delete it with its history. Build into another folder, and copy the site: rsync -a --delete --exclude .git dist/ ${out}/`;
  if (names.length === 0 || (await isBuilt(out))) return undefined;
  return `${out} holds files that no build wrote. Empty it yourself, or choose another --out.`;
}

function whyNoFolder(error: unknown): 'below a file' | undefined {
  if (hasCode(error, 'ENOTDIR')) return 'below a file';
  if (!hasCode(error, 'ENOENT')) throw error;
  return undefined;
}

/** The folder, or its nearest existing ancestor. */
async function nearestFolder(folder: string): Promise<string> {
  return (await lstat(folder).catch(whyNoFolder)) === undefined ? nearestFolder(dirname(folder)) : folder;
}

function canWriteTo(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** The real path, with links in its ancestors resolved; it need not exist. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path === dirname(path) ? path : join(await placeOf(dirname(path)), basename(path));
  }
}

/** Whether `inner` is `outer` or inside it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
