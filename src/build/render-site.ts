/** Fills the new site: rendered pages, the style and scripts that they load, their pictures, and the files of `public/`. */
import { join, relative } from 'node:path';
import { codeVersion } from '../cache/code-version.ts';
import { placeOfBodies } from '../cache/open-caches.ts';
import { pictureAt } from '../addresses/picture-address.ts';
import { listFiles, omitNothing } from '../disk/list-files.ts';
import { readNamedFiles } from '../disk/read-files.ts';
import type { Publication } from '../model/publication.ts';
import { type RenderedRoute, sitePages } from '../views/site-pages.ts';
import { chosenDesign } from '../workspace/chosen-design.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Build } from './build.ts';
import type { NewSite } from './new-site.ts';
import { changedPages } from './pages/changed-pages.ts';
import { openRenderThreads } from './pages/render-threads.ts';
import { picturesOf } from './pictures.ts';
import type { Renderer } from '../cache/renderer-cache.ts';

export interface RenderSummary {
  /** Counts of pages, output files and pictures. */
  readonly rendered: number;
  readonly reused: number;
}

interface Means {
  readonly site: NewSite;
  readonly renderer: Renderer;
}

export async function renderSite(publication: Publication, { site, renderer }: Means, build: Build): Promise<RenderSummary> {
  const { workspace, stop, phase } = build;
  const assets = join(renderer.folder, 'client');
  // Of an imported picture, only encoded forms are published.
  const { imported = [], loaded = [] } = Object.groupBy((await listFiles(assets, omitNothing)).paths, (path) =>
    pictureAt(path) ? 'imported' : 'loaded',
  );
  const pictures = picturesOf(publication, { content: workspace.content, imported: { folder: assets, paths: imported } });
  site.onAddresses((addresses) => pictures.note(addresses));
  await site.restore(stop);
  const pages = [...sitePages(publication, { now: workspace.now, divided: true })];
  const progress = phase('Rendering', 'files');
  let [reused, rendered] = [0, 0];
  const reuse = (path: string, key: string): boolean => {
    if (!site.reuse(path, key)) return false;
    progress.show(++reused + rendered, pages.length);
    return true;
  };
  const threads = openRenderThreads(
    renderer,
    { language: publication.site.language, bodies: await placeOfBodies(workspace) },
    nameOfPage(publication),
  );
  try {
    for await (const file of changedPages(pages, { versionOf: await versions(publication, renderer, workspace), reuse }, threads)) {
      stop.throwIfAborted();
      await site.put(file, { key: file.key });
      progress.show(reused + ++rendered, pages.length);
    }
  } finally {
    progress.end();
  }
  for await (const file of readNamedFiles(assets, loaded)) await site.put(file);
  for await (const file of readNamedFiles(workspace.public, site.copied)) await site.put(file);
  const key = `picture-${await codeVersion(workspace.root, ['src/pictures/publish-picture.ts'])}`;
  const shown = await pictures.make({
    reuse: (path) => site.reuse(path, key),
    put: (file) => site.put(file, { key }),
  });
  return { rendered: rendered + shown.made, reused: reused + shown.reused };
}

/** Cards have a version of their own: they cost more than pages, and depend on little code. */
async function versions({ site }: Publication, { version }: Renderer, workspace: Workspace): Promise<(route: RenderedRoute) => string> {
  if (!site.socialCards) return () => version;
  const card = (await chosenDesign(workspace))['#design/social-card/social-card.ts'] ?? '';
  const cardVersion = await codeVersion(workspace.root, ['src/site/social-cards/render-card.ts', relative(workspace.root, card)]);
  return (route) => (route === 'articleCard' || route === 'publicationCard' ? cardVersion : version);
}

/** A sentence begins with it. */
function nameOfPage({ articles }: Publication): (page: { readonly route: RenderedRoute; readonly path: string }) => string {
  const scripted = new Map(articles.flatMap(({ slug, path, text }) => (text.facts.scripted ? [[slug, path]] : [])));
  return ({ route, path }) => {
    const slug = route === 'article' ? path.split('/').at(-2) : undefined;
    return slug !== undefined && scripted.has(slug) ? `The code in the piece at ${path} fails` : `The page ${path} could not be rendered`;
  };
}
