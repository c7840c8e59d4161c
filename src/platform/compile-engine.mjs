/** Compiles the engine. npm runs it when it has installed the packages. Without it, or where it fails, commands only start more slowly. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiledFolder, entries, root, trustedFolder } from './compiled-engine.mjs';

/** Packages that are not compiled: they start programs, load files of their own, or are code of the machine. */
const external = /^(?:@astrojs\/[^/]+|@takumi-rs\/core|astro(?!\/zod)|pagefind|sharp|vite|workerpool)(?:$|\/)/;

/** The number of versions that stay: a command that still runs may load files of an earlier one. */
const most = 3;

const folder = compiledFolder();
if (!existsSync(folder)) {
  const draft = `${folder}.${process.pid}`;
  try {
    await compile(draft);
    renameSync(draft, folder);
    removeOld();
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have compiled it meanwhile.
    if (!existsSync(folder)) console.warn(`The engine could not be compiled, so that commands start more slowly. ${error}`);
  }
}

async function compile(outDir) {
  // Otherwise some packages are taken in a form for development, which stops at what it only suspects.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [{ name: 'broadside-threads', enforce: 'pre', transform: compileThreads }],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node22',
      outDir,
      rolldownOptions: {
        external,
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

/** `new URL('a-thread.ts', import.meta.url)` is the entry file of a thread: it is compiled too. */
function compileThreads(code, id) {
  return code.replace(/new URL\('([\w-]+-thread)\.ts', import\.meta\.url\)/g, (_, name) => {
    this.emitFile({ type: 'chunk', id: join(dirname(id), `${name}.ts`), fileName: `${name}.mjs` });
    return `new URL('./${name}.mjs', import.meta.url)`;
  });
}

function removeOld() {
  const names = readdirSync(trustedFolder).filter((name) => name.startsWith('engine-'));
  const compiled = names.map((name) => ({ path: join(trustedFolder, name), at: statSync(join(trustedFolder, name)).mtimeMs }));
  for (const { path } of compiled.sort((a, b) => b.at - a.at).slice(most)) rmSync(path, { recursive: true, force: true });
}
