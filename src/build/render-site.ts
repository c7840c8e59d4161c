/** Fills the new site: rendered pages, the style and scripts that they load, their pictures, and the files of `public/`. */
import { join, relative } from 'node:path';
import { pictureAt } from '../addresses/picture-address.ts';
import { fileOf } from '../addresses/routes.ts';
import { codeVersion } from '../cache/code-version.ts';
import { placeOfBodies } from '../cache/open-caches.ts';
import type { Renderer } from '../cache/renderer-cache.ts';
import { listFiles, omitNothing } from '../disk/list-files.ts';
import { readNamedFiles } from '../disk/read-files.ts';
import type { Publication } from '../model/publication.ts';
import { isPlainFile, renderPlainFile } from '../outputs/plain-files.ts';
import { type SitePage, sitePages } from '../views/site-pages.ts';
import type { RenderedRoute } from '../views/views.ts';
import { chosenDesign } from '../workspace/chosen-design.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Build } from './build.ts';
import type { NewSite } from './new-site.ts';
import { changedPages } from './pages/changed-pages.ts';
import { openRenderThreads } from './pages/render-threads.ts';
import { putIcons } from './icons.ts';
import { type Pictures, picturesOf } from './pictures.ts';

export interface RenderSummary {
  /** Counts of pages, output files and pictures. */
  readonly rendered: number;
  readonly reused: number;
}

interface Means {
  readonly site: NewSite;
  readonly renderer: Renderer;
}

export async function renderSite(publication: Publication, means: Means, build: Build): Promise<RenderSummary> {
  const { site, renderer } = means;
  const { workspace } = build;
  const assets = join(renderer.folder, 'client');
  // Of an imported picture, only encoded forms are published.
  const { imported = [], loaded = [] } = Object.groupBy((await listFiles(assets, omitNothing)).paths, (path) =>
    pictureAt(path) ? 'imported' : 'loaded',
  );
  const pictures = picturesOf(publication, { content: workspace.content, imported: { folder: assets, paths: imported } });
  site.onAddresses((addresses) => pictures.note(addresses));
  await site.restore(build.stop);

  const pages = [...sitePages(publication, { now: workspace.now, divided: true })];
  const plain = pages.filter(isPlainFile);
  for (const page of plain) await site.put({ path: fileOf(page.path), bytes: Buffer.from(renderPlainFile(page)) });
  const others = pages.filter((page) => !isPlainFile(page));
  const rendered = plain.length + (await putPages(others, { publication, ...means }, build));
  for await (const file of readNamedFiles(assets, loaded)) await site.put(file);
  for await (const file of readNamedFiles(workspace.public, site.copied)) await site.put(file);
  const shown = await putPictures(pictures, site, workspace);
  const icons = await putIcons(publication, site, workspace);
  return { rendered: rendered + shown.made + icons.made, reused: pages.length - rendered + shown.reused + icons.reused };
}

/** Returns the number of rendered pages; the others are those of the last site. */
async function putPages(
  pages: readonly SitePage[],
  { publication, site, renderer }: Means & { readonly publication: Publication },
  { workspace, stop, phase }: Build,
): Promise<number> {
  const { language, url } = publication.site;
  const order = { language, origin: new URL(url).origin, bodies: await placeOfBodies(workspace) };
  const threads = openRenderThreads(renderer, order, explainFailure(publication));
  const versionOf = await versions(publication, renderer, workspace);
  const progress = phase('Rendering', 'files');
  let [reused, rendered] = [0, 0];
  const reuse = (path: string, key: string): boolean => {
    const found = site.reuse(path, key);
    if (found) progress.show(++reused + rendered, pages.length);
    return found;
  };
  try {
    for await (const file of changedPages(pages, { versionOf, reuse }, threads)) {
      stop.throwIfAborted();
      await site.put(file, { key: file.key });
      progress.show(reused + ++rendered, pages.length);
    }
  } finally {
    progress.end();
  }
  return rendered;
}

async function putPictures(pictures: Pictures, site: NewSite, { engine }: Workspace): ReturnType<Pictures['make']> {
  const key = `picture-${await codeVersion(engine, ['src/pictures/publish-picture.ts'])}`;
  return pictures.make({ reuse: (path) => site.reuse(path, key), put: (file) => site.put(file, { key }) });
}

/** Cards have a version of their own: they cost more than pages, and depend on little code. */
async function versions({ site }: Publication, { version }: Renderer, workspace: Workspace): Promise<(route: RenderedRoute) => string> {
  if (!site.socialCards) return () => version;
  const card = (await chosenDesign(workspace))['#design/social-card/social-card.ts'] ?? '';
  const cardVersion = await codeVersion(workspace.engine, ['src/site/social-cards/render-card.ts', relative(workspace.engine, card)]);
  return (route) => (route === 'articleCard' || route === 'publicationCard' ? cardVersion : version);
}

/** The code of a writer gets a sentence. Any other failure is a mistake in our code, so that its place is needed too. */
function explainFailure({ articles }: Publication): Parameters<typeof openRenderThreads>[2] {
  const scripted = new Set(articles.flatMap(({ slug, text }) => (text.facts.scripted ? [slug] : [])));
  return ({ route, path }, { message, stack = message }) => {
    const slug = route === 'article' ? path.split('/').at(-2) : undefined;
    return slug !== undefined && scripted.has(slug)
      ? `The code in the piece at ${path} fails: ${message}`
      : `The page ${path} could not be rendered: ${stack}`;
  };
}
