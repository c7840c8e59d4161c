/** The packages of this project for another one, which keeps its caches for itself. */
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Where package.json lies. */
export const projectFolder = join(import.meta.dirname, '..', '..', '..');

/** Links each package alone: a link to all of them would put the caches that tools keep there into this project. */
export async function linkPackages(folder: string): Promise<void> {
  const from = join(projectFolder, 'node_modules');
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  for (const name of await readdir(from)) {
    if (name === '.bin' || !name.startsWith('.')) await symlink(join(from, name), join(folder, 'node_modules', name), 'junction');
  }
}

/** The path of a file of a package. */
export function packageFile(...path: readonly string[]): string {
  return join(projectFolder, 'node_modules', ...path);
}
