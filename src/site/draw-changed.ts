/** Draws the pages whose view or code has changed; the command that started this process has the others as they were. */
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { DrawingMessage, DrawnFrom, KeptMessage } from '../sources/drawing-messages.ts';
import type { Workspace } from '../sources/workspace.ts';
import { drawingVersion } from './drawing-version.ts';

/** In milliseconds: how often the command hears how far it is. */
const reportEvery = 200;

export function drawChanged(workspace: Workspace): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'broadside-draw-changed',
    hooks: {
      'astro:config:done': (done) => void (config = done.config),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((whole) => changedOnly(whole, () => versionOf(workspace, config))),
    },
  };
}

/** `version` names the code that draws, once it is bundled. */
function changedOnly(whole: AstroPrerenderer, version: () => Promise<string>): AstroPrerenderer {
  let drawn = 0;
  let reported = 0;
  return {
    ...whole,
    name: 'broadside',
    async getStaticPaths() {
      const [paths, code, kept] = await Promise.all([whole.getStaticPaths(), version(), keptFiles()]);
      const planned: DrawnFrom[] = [];
      const toDraw = paths.filter((path) => {
        if (path.cacheKey === undefined) return true;
        const file = fileOf(path);
        // What is no page, such as a card, names the code that draws it in its own key.
        const key = path.route.type === 'page' ? `${code}-${path.cacheKey}` : path.cacheKey;
        planned.push([file, key]);
        return kept.get(file) !== key;
      });
      tell({ planned, toDraw: toDraw.length });
      return toDraw;
    },
    async render(request, options) {
      const rendered = await whole.render(request, options);
      drawn++;
      if (performance.now() - reported > reportEvery) {
        reported = performance.now();
        tell({ drawn });
      }
      return rendered;
    },
  };
}

/** Where Astro writes it, from the output folder: a page as the index of its folder, all else under its own name. */
function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'page' ? `${path}/index.html` : path;
}

function versionOf({ root }: Workspace, { site, base, outDir, build }: AstroConfig): Promise<string> {
  return drawingVersion(root, { site, base, assets: fileURLToPath(new URL(`${build.assets}/`, outDir)) });
}

/** Asks the command. Where nobody started this process, nothing is kept. */
async function keptFiles(): Promise<ReadonlyMap<string, string>> {
  const { channel } = process;
  if (!channel) return new Map();
  // Waiting for it is work: without this, the process might end for want of any.
  channel.ref();
  const { kept } = await new Promise<KeptMessage>((resolve) => process.once('message', (message: KeptMessage) => resolve(message)));
  channel.unref();
  return new Map(kept);
}

function tell(message: DrawingMessage): void {
  process.send?.(message);
}
