/** Compiles the engine of a project. npm runs it when it has installed the packages. Without it, or where it fails, commands only start more slowly. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileEngine } from './compile-engine.mjs';
import { compiledFolder, trustedFolder } from './compiled-engine.mjs';

/** The number of versions that stay: a command that still runs may load files of an earlier one. */
const most = 3;

const folder = compiledFolder();
if (!existsSync(folder)) {
  const draft = `${folder}.${process.pid}`;
  try {
    await compileEngine(draft);
    renameSync(draft, folder);
    removeOld();
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have compiled it meanwhile.
    if (!existsSync(folder)) console.warn(`The engine could not be compiled, so that commands start more slowly. ${error}`);
  }
}

function removeOld() {
  const names = readdirSync(trustedFolder).filter((name) => name.startsWith('engine-'));
  const compiled = names.map((name) => ({ path: join(trustedFolder, name), at: statSync(join(trustedFolder, name)).mtimeMs }));
  for (const { path } of compiled.sort((a, b) => b.at - a.at).slice(most)) rmSync(path, { recursive: true, force: true });
}
