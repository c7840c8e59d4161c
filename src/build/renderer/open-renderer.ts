/** The renderer of a build: from the cache, or compiled beside the reading of the content. */
import type { Publication } from '../../model/publication.ts';
import type { Finished } from '../../platform/astro-process.ts';
import { linkPackages } from '../../platform/engine-packages.ts';
import { unresolvedImport } from '../../platform/unresolved-import.ts';
import { systemProblem } from '../../problems/system-problem.ts';
import { siteAddress } from '../../reading/site-address.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Build, NotBuilt } from '../build.ts';
import { beginCompiling, type Compilation } from './compile-renderer.ts';
import { openRendererCache, type Renderer } from '../../cache/renderer-cache.ts';
import { packagedRenderer } from './packaged-renderer.ts';
import { engineVersion, scriptedVersion } from './renderer-version.ts';

export interface BegunRenderer {
  /** The renderer for the scripted articles of the publication. Throws `NotBuilt`, with what Astro says, where they cannot be compiled. */
  open(publication: Publication): Promise<Renderer>;
}

/** Begins to compile at once where the cache has no renderer of this engine, because Astro needs some time to start. */
export async function beginRenderer({ workspace, seal, stop, say }: Build): Promise<BegunRenderer> {
  const address = await siteAddress(workspace);
  const engine = await engineVersion(workspace, address);
  const cache = openRendererCache(workspace.renderers, seal);
  const begin = async (): Promise<Compilation> => beginCompiling(workspace, await cache.draft(), stop);
  const ready = packagedRenderer(workspace, address);
  const early = ready !== undefined || (await cache.has(engine)) ? undefined : await begin();
  return {
    async open(publication) {
      const scripted = publication.articles.filter(({ text }) => text.facts.scripted).map(({ path }) => path);
      const name = `${engine}-${await scriptedVersion(publication, address, workspace)}`;
      if (ready !== undefined && scripted.length === 0) return { folder: ready, version: name.slice(0, 20) };
      const found = early ? undefined : await cache.restore(name);
      if (found) return withPackages(found, workspace);
      say('Compiling the pages, once for this version of the engine …');
      const compilation = early ?? (await begin());
      await finish(compilation, scripted);
      const isCurrent = (await engineVersion(workspace, address)) === engine && !(await compilation.isOutdated());
      if (!isCurrent) throw new NotBuilt('The code of the pages has changed while it was compiled. Build again.');
      return withPackages(await cache.save(name, compilation.compiled, await compilation.sources()), workspace);
    },
  };
}

/** Linked last: meanwhile, whatever is not a cache was removed from the folder. */
function withPackages(renderer: Renderer, { engine, root, renderers }: Workspace): Renderer {
  if (engine !== root) linkPackages(renderers, engine);
  return renderer;
}

async function finish(compilation: Compilation, scripted: readonly string[]): Promise<void> {
  compilation.compile(scripted);
  const finished = await compilation.finished;
  if (finished.code !== 0) throw new NotBuilt(`${whyNotCompiled(finished)}\nThe pages could not be rendered.`);
}

function whyNotCompiled({ signal, output }: Finished): string {
  if (signal === undefined) return systemProblem(output) ?? importProblem(output) ?? output;
  return `The compiling process was ended by ${signal}. If you did not end it, the system did, most likely because memory ran out.`;
}

function importProblem(output: string): string | undefined {
  const found = unresolvedImport(output);
  return found && `${found.file} imports "${found.name}", but there is no such file or package. Correct the import, or add what it names.`;
}
