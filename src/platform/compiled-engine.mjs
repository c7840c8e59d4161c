/**
 * The engine as a few files of JavaScript, without types, and with the packages that it imports: a command loads a tenth as many files. A package
 * brings them with it. In a project, npm has them made when it has installed the packages (`prepare-engine.mjs`); where they are not of the present
 * code, the source runs.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the engine's package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether the engine is an installed package: there Node runs no types, and nothing may be written. */
export const isInstalled = root.split(sep).includes('node_modules');

/** By name: the files that another program imports, from the root. */
export const entries = { main: 'src/cli/main.ts', 'astro-settings': 'src/site/astro-settings.ts' };

/** For code that Node runs unseen, in the project or the publication. It is no cache folder, because those may be copied from another machine. */
export const trustedFolder = join(isInstalled ? process.cwd() : root, 'node_modules', '.broadside-compiled');

/** The folder for the files of the present code, which need not exist. */
export function compiledFolder() {
  if (isInstalled) return join(root, 'compiled', 'engine');
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.m?[jt]s$/.test(name));
  const digest = createHash('sha256');
  for (const name of ['package-lock.json', ...names.sort().map((name) => join('src', name))]) digest.update(`${name} ${digestOf(name)}\n`);
  return join(trustedFolder, `engine-${digest.digest('hex').slice(0, 20)}`);
}

/** Imports one of the entries: compiled where that is of the present code, else its source. */
export function importEntry(name) {
  const compiled = join(compiledFolder(), `${name}.mjs`);
  return import(pathToFileURL(isInstalled || existsSync(compiled) ? compiled : join(root, entries[name])).href);
}

function digestOf(name) {
  const file = join(root, name);
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}
