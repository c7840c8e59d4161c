/** Makes the folder `compiled` of the package, from which commands run and pages are rendered. npm calls it before it packs the files that package.json names. */
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beginCompiling } from '../build/renderer/compile-renderer.ts';
import { packagedFolder } from '../build/renderer/packaged-renderer.ts';
import { compileEngine } from '../platform/compile-engine.mjs';
import { workspaceOf } from '../workspace/workspace.ts';

/** The design of a publication that names none. */
const design = 'review';

const root = process.cwd();
const compiled = join(root, 'compiled');

await rm(compiled, { recursive: true, force: true });
await compileEngine(join(compiled, 'engine'));
await writeFile(join(compiled, 'packages.json'), JSON.stringify(await lockedPackages()));
await compilePages(packagedFolder(root, design));

/** What package-lock.json says of the packages that a publication has too. */
async function lockedPackages(): Promise<{ packages: object }> {
  const { packages }: { packages: Record<string, { dev?: true }> } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  return { packages: Object.fromEntries(Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)) };
}

/** For a site without a path: a folder without settings is one. */
async function compilePages(folder: string): Promise<void> {
  const content = await mkdtemp(join(tmpdir(), 'broadside-'));
  const compilation = beginCompiling(workspaceOf(root, { content, design }), join(compiled, 'draft'), new AbortController().signal);
  compilation.compile([]);
  const { code, output } = await compilation.finished;
  await rm(content, { recursive: true });
  if (code !== 0) throw new Error(output);
  await mkdir(dirname(folder), { recursive: true });
  await rename(compilation.compiled, folder);
  await rm(join(compiled, 'draft'), { recursive: true });
}
