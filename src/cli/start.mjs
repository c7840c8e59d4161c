/** Entry point of every command. Plain JavaScript that old versions of Node can parse, so that they print a sentence and not a stack. */
import { spawn } from 'node:child_process';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 15)) {
  console.error(
    `Broadside needs Node 22.15 or newer; this is Node ${process.versions.node}. Install a newer one from nodejs.org and try again.`,
  );
  process.exitCode = 2;
} else if (process.features.typescript) {
  // Saves the compiled code for the next run; without it a short command takes twice as long. Node trusts this folder, so it must not be in the cache
  // folder, which may be copied from another machine. The variable is for threads and for Astro.
  const folder = fileURLToPath(new URL('../../node_modules/.broadside-compiled', import.meta.url));
  module.enableCompileCache(folder);
  process.env.NODE_COMPILE_CACHE = folder;
  await import('./main.ts');
} else {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  spawn(process.execPath, [...process.execArgv, ...flags, main, ...process.argv.slice(2)], { stdio: 'inherit' }).on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
