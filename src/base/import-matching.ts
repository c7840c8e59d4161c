/** The modules of a folder, in Node. Vite has `import.meta.glob` for this, and replaces it when it bundles; where Node runs our files as they are, it is absent. */

/** By path from the folder: `./Aside/part.ts`. `folder` is absolute; the pattern is that of a glob. */
export async function importMatching<Module>(folder: string, pattern: string): Promise<Readonly<Record<string, Module>>> {
  const [{ globSync }, { join, sep }, { pathToFileURL }] = await Promise.all([import('node:fs'), import('node:path'), import('node:url')]);
  const paths = globSync(pattern, { cwd: folder });
  const modules = paths.map(async (path): Promise<[string, Module]> => {
    const url = pathToFileURL(join(folder, path)).href;
    return [`./${path.split(sep).join('/')}`, (await import(/* @vite-ignore */ url)) as Module];
  });
  return Object.fromEntries(await Promise.all(modules));
}
