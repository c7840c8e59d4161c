/** Compiles the engine, its threads and the packages that it imports into a few files of JavaScript. */
import { dirname, join } from 'node:path';
import { entries, root } from './compiled-engine.mjs';

/** Packages that are not compiled: they start programs, load files of their own, or are code of the machine. */
const external = /^(?:@astrojs\/[^/]+|@takumi-rs\/core|astro(?!\/zod)|pagefind|sharp|vite|workerpool)(?:$|\/)/;

/** `outDir` is emptied first. Throws where the source cannot be compiled. */
export async function compileEngine(outDir) {
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
