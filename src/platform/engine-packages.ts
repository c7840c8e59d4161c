/** The packages of the engine, for code that lies elsewhere: Node and Astro look for packages in the folders above a file. */
import { existsSync, lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Whether the engine is an installed package, and not a project: then it brings with it what it would compile (`packaging`). */
export function isInstalled(engine: string): boolean {
  return engine.split(sep).includes('node_modules');
}

/** The nearest `node_modules` that holds Astro: inside the engine, or where npm or pnpm have put it above. Throws where there is none. */
export function packagesOf(engine: string): string {
  for (let folder = engine; ; folder = dirname(folder)) {
    const packages = join(folder, 'node_modules');
    if (existsSync(join(packages, 'astro', 'package.json'))) return packages;
    if (dirname(folder) === folder) throw new Error(`The packages of the engine in ${engine} are not installed.`);
  }
}

/** Makes a link `node_modules` in `folder`. Whatever else had that name is removed. */
export function linkPackages(folder: string, engine: string): void {
  const link = join(folder, 'node_modules');
  const packages = packagesOf(engine);
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() && readlinkSync(link) === packages) return;
  if (found) rmSync(link, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(packages, link, 'junction');
}
