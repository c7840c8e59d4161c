/** Versions of the code that decides what a cache holds: entries of other versions are not used, and changes of other code keep them valid. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { z } from 'astro/zod';
import { fileVersion } from '../disk/file-version.ts';
import { listFiles } from '../disk/list-files.ts';

export interface Code {
  /** Paths from the root of the project. */
  readonly files: readonly string[];
  /** Names of the packages that these files import. */
  readonly packages: readonly string[];
}

/**
 * A digest of the code that `entries` import, of the imported packages with their dependencies, and of Node, whose Unicode tables decide how words
 * are counted. Entries are files, as paths from `root`.
 */
export async function codeVersion(root: string, entries: readonly string[]): Promise<string> {
  const { files, packages } = await codeOf(root, entries);
  const digest = createHash('sha256').update(process.versions.node);
  for (const file of files) digest.update(`${file}\n`).update(readOnce(join(root, file)));
  return digest.update(JSON.stringify(lockedPackages(lockOf(root), packages))).digest('hex');
}

/** A digest of all code in `src/` and all locked packages, for results that depend on too much code to follow its imports. */
export async function wholeCodeVersion(root: string): Promise<string> {
  const digest = createHash('sha256')
    .update(process.versions.node)
    .update(readOnce(lockFile(root)));
  for (const path of (await listFiles(join(root, 'src'))).paths) digest.update(`${path}\n`).update(readOnce(join(root, 'src', path)));
  return digest.digest('hex');
}

/** Throws where a file imports a file that does not exist. */
export async function codeOf(root: string, entries: readonly string[]): Promise<Code> {
  const files = new Set<string>();
  const packages = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (files.has(file)) return;
    files.add(file);
    const text = readOnce(join(root, file)).toString();
    for (const target of importsOf(text)) {
      if (target.startsWith('.')) await follow(posix.join(posix.dirname(file), target));
      else if (!target.startsWith('node:')) packages.add(packageOf(target));
    }
    for (const pattern of patternsOf(text))
      for (const found of await filesOf(root, posix.join(posix.dirname(file), pattern))) await follow(found);
  };
  for (const entry of entries) await follow(entry);
  return { files: [...files].sort(), packages: [...packages].sort() };
}

/** By path and version of the file: several versions of code are made of the same files. */
const contents = new Map<string, Buffer>();

function readOnce(file: string): Buffer {
  const name = `${file}\n${fileVersion(file)}`;
  const content = contents.get(name) ?? readFileSync(file);
  contents.set(name, content);
  return content;
}

/** Imports at run time: static imports, exports from other files, and dynamic imports of a fixed name. */
function importsOf(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const lines = code.matchAll(/^[ \t]*(?:import|export)\s+(?!type\s)(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm);
  const calls = code.matchAll(/(?<!typeof\s+)\bimport\(\s*['"]([^'"]+)['"]/g);
  return [...lines, ...calls].flatMap(([, target]) => target ?? []);
}

/** The patterns of `import.meta.glob`, by which a file imports all that fit. */
function patternsOf(text: string): readonly string[] {
  return [...text.matchAll(/\bimport\.meta\.glob(?:<\w+>)?\(\s*'([^']+)'/g)].flatMap(([, pattern]) => pattern ?? []);
}

async function filesOf(root: string, pattern: string): Promise<readonly string[]> {
  const found = await Array.fromAsync(glob(pattern, { cwd: root }));
  return found.map((path) => path.split(sep).join('/')).sort();
}

/** `@scope/name/file` → `@scope/name`. */
function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

const names = z.record(z.string(), z.string()).optional();
const lockedSchema = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});
const lockSchema = z.object({ packages: z.record(z.string(), lockedSchema).default({}) });
type Lock = z.output<typeof lockSchema>['packages'];

const locks = new WeakMap<Buffer, Lock>();

/** npm puts no `package-lock.json` into a package, so that it has a copy. */
function lockFile(root: string): string {
  const own = join(root, 'package-lock.json');
  return existsSync(own) ? own : join(root, 'compiled', 'packages.json');
}

/** Parsed once for each version of the file. */
function lockOf(root: string): Lock {
  const text = readOnce(lockFile(root));
  const lock = locks.get(text) ?? lockSchema.parse(JSON.parse(text.toString())).packages;
  locks.set(text, lock);
  return lock;
}

/** The locked state of these packages and their dependencies. Where several versions of a package are installed, all of them count. */
function lockedPackages(locked: Lock, wanted: readonly string[]): readonly unknown[] {
  const byName = Map.groupBy(Object.entries(locked), ([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const found = new Set<string>();
  const waiting = [...wanted];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const [, { dependencies, optionalDependencies, peerDependencies }] of byName.get(name) ?? [])
      waiting.push(...Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }));
  }
  return [...found].sort().map((name) => [name, byName.get(name)?.map(([path, { version, integrity }]) => [path, version, integrity])]);
}
