/** First step of every command: plain JavaScript that any Node understands, so that a too old one gets a sentence and not a stack. */
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
  // What is compiled now need not be the next time: half of the time that a short command takes. Node believes what lies there, so that it must not
  // lie in the cache folder, which may be moved from machine to machine.
  module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.broadside-compiled', import.meta.url)));
  await import('./main.ts');
} else {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  spawn(process.execPath, [...process.execArgv, ...flags, main, ...process.argv.slice(2)], { stdio: 'inherit' }).on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
