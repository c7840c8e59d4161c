#!/usr/bin/env node
/** Entry point of every command. Plain JavaScript that old versions of Node can parse, so that they print a sentence and not a stack. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importEntry, isInstalled, root, trustedFolder } from '../platform/compiled-engine.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
process.env.BROADSIDE_ENGINE = root;

if (major < 22 || (major === 22 && minor < 15)) {
  console.error(
    `Broadside needs Node 22.15 or newer; this is Node ${process.versions.node}. Install a newer one from nodejs.org and try again.`,
  );
  process.exitCode = 2;
} else if (isInstalled || process.features.typescript) {
  // Node saves the machine code of all modules for the next run, but never makes `node_modules` where there is none. The variable is for threads and for Astro.
  if (existsSync(dirname(trustedFolder))) {
    module.enableCompileCache(trustedFolder);
    process.env.NODE_COMPILE_CACHE = trustedFolder;
  }
  await importEntry('main');
} else {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  spawn(process.execPath, [...process.execArgv, ...flags, main, ...process.argv.slice(2)], { stdio: 'inherit' }).on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
