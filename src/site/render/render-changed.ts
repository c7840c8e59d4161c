/** Renders the pages whose cache key differs from that of the restored file, and sends them to the command. */
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { KeyedPath } from '../../build/render-messages.ts';
import type { BodyLost } from '../../cache/body-cache.ts';
import { hasCode } from '../../disk/error-code.ts';
import { fileOfPath, responseWithoutFile, withoutSlashes } from '../../platform/rendered-files.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { cachedFiles, hasCommand, openDelivery, sendToCommand } from './command-channel.ts';
import { renderVersion } from './render-version.ts';

export function renderChanged(workspace: Workspace): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'broadside-render-changed',
    hooks: {
      'astro:config:done': (done) => void (config = done.config),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => changedOnly(astro, config, () => versionOf(workspace, config))),
    },
  };
}

/** `astro` renders all pages. `version` returns the version of the rendering code, which is known after bundling. */
function changedOnly(astro: AstroPrerenderer, { base }: AstroConfig, version: () => Promise<string>): AstroPrerenderer {
  const delivery = openDelivery();
  /** By path of the page: the file of each page that is rendered and may be cached. */
  const wanted = new Map<string, string>();
  /** Paths of pages that run code of authors. */
  const scripted = new Set<string>();
  return {
    ...astro,
    name: 'broadside',
    async getStaticPaths() {
      // Two thirds of the heap are garbage of the bundler at this point. Without this call, V8 would let the heap grow further.
      globalThis.gc?.();
      const [paths, code, cached] = await Promise.all([astro.getStaticPaths(), version(), cachedFiles()]);
      const planned: KeyedPath[] = [];
      const toRender = paths.filter((path) => {
        const key = keyOf(path, code);
        if (key === undefined) {
          if (path.route.component === articlePage) scripted.add(withoutSlashes(path.pathname));
          return true;
        }
        const file = fileOfPath(path);
        planned.push([file, key]);
        if (cached.get(file) === key) return false;
        wanted.set(withoutSlashes(path.pathname), file);
        return true;
      });
      await sendToCommand({ planned, toRender: toRender.length });
      return toRender;
    },
    async render(request, options) {
      const asked = pathBelow(base, request);
      const rendered = await astro.render(request, options).catch(async (error: unknown) => {
        if (isBodyLost(error)) await sendToCommand({ bodyLost: error.key });
        else if (scripted.has(asked)) await sendToCommand({ failed: `The code in the piece at /${asked}/ fails: ${messageOf(error)}` });
        throw error;
      });
      const response = rendered instanceof Response ? rendered : rendered.response;
      const path = wanted.get(asked);
      if (path === undefined || !hasCommand() || response.status !== 200) {
        await delivery.count();
        return rendered;
      }
      await delivery.deliver({ path, bytes: new Uint8Array(await response.arrayBuffer()) });
      return responseWithoutFile();
    },
    async teardown() {
      await delivery.end();
      await astro.teardown?.();
    },
  };
}

/** The only page whose paths may run code of authors; those paths have no cache key. */
const articlePage = 'src/pages/articles/[slug].astro';

/** Undefined for a path that is rendered in every build. Files that are not pages, such as cards, name their rendering code in their own key. */
function keyOf({ cacheKey, route }: PathWithRoute, code: string): string | undefined {
  return cacheKey !== undefined && route.type === 'page' ? `${code}-${cacheKey}` : cacheKey;
}

/** `instanceof` does not work: the bundle of the pages has its own copy of this class. */
function isBodyLost(error: unknown): error is BodyLost {
  return hasCode(error, 'BODY_LOST');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The path of a request, relative to the path of the site. */
function pathBelow(base: string, { url }: Request): string {
  return withoutSlashes(withoutSlashes(decodeURI(new URL(url).pathname)).slice(withoutSlashes(base).length));
}

function versionOf({ root, design }: Workspace, { site, base, outDir, build }: AstroConfig): Promise<string> {
  return renderVersion(root, { design, site, base, assets: fileURLToPath(new URL(`${build.assets}/`, outDir)) });
}
