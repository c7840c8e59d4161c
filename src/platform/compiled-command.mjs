/**
 * All commands as a few files of JavaScript, without types, and with the packages that they import: a command loads a tenth as many files. npm has them
 * made when it has installed the packages (`compile-command.mjs`). Where they are not of the present code, commands run from their source.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** For code that Node runs unseen. It is no cache folder, because those may be copied from another machine. */
export const trustedFolder = join(root, 'node_modules', '.broadside-compiled');

/** The folder for the commands of the present code, which need not exist. */
export function compiledFolder() {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.m?[jt]s$/.test(name));
  const digest = createHash('sha256');
  for (const name of ['package-lock.json', ...names.sort().map((name) => join('src', name))]) digest.update(`${name} ${digestOf(name)}\n`);
  return join(trustedFolder, `command-${digest.digest('hex').slice(0, 20)}`);
}

/** Undefined where the present code is not compiled. */
export function compiledCommand() {
  const file = join(compiledFolder(), 'main.mjs');
  return existsSync(file) ? file : undefined;
}

function digestOf(name) {
  const file = join(root, name);
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}
