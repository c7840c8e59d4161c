/** Draws the pages whose view or code has changed, and hands them to the command that started this process, which has the others as they were. */
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { BodyLost } from '../sources/body-store.ts';
import { hasCode } from '../sources/error-code.ts';
import type { DrawnFrom } from '../sources/drawing-messages.ts';
import type { Workspace } from '../sources/workspace.ts';
import { hasCommand, keptFiles, openDelivery, tell } from './command-channel.ts';
import { drawingVersion } from './drawing-version.ts';

export function drawChanged(workspace: Workspace): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'broadside-draw-changed',
    hooks: {
      'astro:config:done': (done) => void (config = done.config),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((whole) => changedOnly(whole, config, () => versionOf(workspace, config))),
    },
  };
}

/** `version` names the code that draws, once it is bundled. */
function changedOnly(whole: AstroPrerenderer, { base }: AstroConfig, version: () => Promise<string>): AstroPrerenderer {
  const drawn = openDelivery();
  /** Paths of pages → their files, of all that is drawn and may be kept. */
  const wanted = new Map<string, string>();
  /** Paths of pages that run code of their writers. */
  const scripted = new Set<string>();
  return {
    ...whole,
    name: 'broadside',
    async getStaticPaths() {
      // What the bundler has left is two thirds of the heap by now, and V8 would let it grow with all of it.
      globalThis.gc?.();
      const [paths, code, kept] = await Promise.all([whole.getStaticPaths(), version(), keptFiles()]);
      const planned: DrawnFrom[] = [];
      const toDraw = paths.filter((path) => {
        if (path.cacheKey === undefined) {
          if (path.route.component === articlePage) scripted.add(bare(path.pathname));
          return true;
        }
        const file = fileOf(path);
        // What is no page, such as a card, names the code that draws it in its own key.
        const key = path.route.type === 'page' ? `${code}-${path.cacheKey}` : path.cacheKey;
        planned.push([file, key]);
        if (kept.get(file) === key) return false;
        wanted.set(bare(path.pathname), file);
        return true;
      });
      await tell({ planned, toDraw: toDraw.length });
      return toDraw;
    },
    async render(request, options) {
      const asked = pathBelow(base, request);
      const rendered = await whole.render(request, options).catch(async (error: unknown) => {
        if (isBodyLost(error)) await tell({ bodyLost: error.key });
        else if (scripted.has(asked)) await tell({ failed: `The code in the piece at /${asked}/ fails: ${messageOf(error)}` });
        throw error;
      });
      const response = rendered instanceof Response ? rendered : rendered.response;
      const path = wanted.get(asked);
      if (path === undefined || !hasCommand() || response.status !== 200) {
        await drawn.count();
        return rendered;
      }
      await drawn.deliver({ path, bytes: new Uint8Array(await response.arrayBuffer()) });
      // Astro writes no file for an answer without a body.
      return new Response(null);
    },
    async teardown() {
      await drawn.end();
      await whole.teardown?.();
    },
  };
}

/** Of its pages only those that run code have no key. */
const articlePage = 'src/pages/articles/[slug].astro';

/** Pages have the modules of their bundle, and so another class of the same name. */
function isBodyLost(error: unknown): error is BodyLost {
  return hasCode(error, 'BODY_LOST');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The path that was asked for, without that of the site. */
function pathBelow(base: string, { url }: Request): string {
  return bare(bare(decodeURI(new URL(url).pathname)).slice(bare(base).length));
}

/** Where it stands, from the output folder: a page as the index of its folder, all else, and a former address such as `/x.html`, under its own name. */
function fileOf({ pathname, route }: PathWithRoute): string {
  const path = bare(pathname);
  return route.type === 'page' && !/\.html?$/i.test(path) ? `${path}/index.html` : path;
}

function bare(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '');
}

function versionOf({ root, design }: Workspace, { site, base, outDir, build }: AstroConfig): Promise<string> {
  return drawingVersion(root, { design, site, base, assets: fileURLToPath(new URL(`${build.assets}/`, outDir)) });
}
