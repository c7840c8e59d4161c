/** Gives a page of the preview what the command gives it in a build: its view. */
import type { APIContext } from 'astro';
import { routes } from '../../addresses/routes.ts';
import { loadBody } from '../../cache/body-cache.ts';
import { openBodies } from '../../cache/open-caches.ts';
import type { Publication } from '../../model/publication.ts';
import { safelyDecoded } from '../../base/safely-decoded.ts';
import { pagesOf, renderedRoutes, type SitePage } from '../../views/site-pages.ts';
import type { RenderedRoute } from '../../views/views.ts';
import { fromEnvironment } from '../../workspace/workspace.ts';
import { type PageLocals, pageLocals } from '../../renderer/page-locals.ts';
import { routeOfPattern } from '../../renderer/route-patterns.ts';
import { previewPublication } from './preview-publication.ts';

const workspace = fromEnvironment(process.cwd(), process.env);

/** Fills `locals`. Returns a response where the page is not to be rendered: it is somewhere else, or there is none. */
export async function preparePreview({ routePattern, url, locals, rewrite }: APIContext): Promise<Response | undefined> {
  // Shown even where there is no publication.
  if (routeOfPattern(routePattern) === 'problems') return give(locals, noPublication);
  const publication = await previewPublication();
  // Astro gives every address a slash at the end, also that of a former page that was a file.
  const path = withoutSlash(safelyDecoded(`/${url.pathname.slice(import.meta.env.BASE_URL.length)}`));
  const page = pageFor(publication, routePattern, path);
  if (page) return give(locals, { page, language: publication.site.language });
  const isHere = (one: SitePage): boolean => withoutSlash(one.path) === path;
  const former = pagesAt('redirect', publication).find(isHere);
  if (former) return Response.redirect(new URL(former.view.to, url), 302);
  return rewrite(pagesAt('gone', publication).some(isHere) ? `${goneFolder}${path}/` : `${goneFolder}/`);
}

interface Given {
  readonly page: Pick<SitePage, 'route' | 'view'>;
  readonly language: string;
}

/** The page of the problems has its own source, and its words are English. */
const noPublication: Given = { page: { route: 'notFound', view: {} as never }, language: 'en' };

function give(locals: PageLocals, { page, language }: Given): undefined {
  const nodesOf: PageLocals['nodesOf'] = async (key) => (await loadBody(await openBodies(workspace), key)).nodes;
  Object.assign(locals, pageLocals(page, { language, nodesOf }));
}

function pageFor(publication: Publication, pattern: string, path: string): SitePage | undefined {
  const route = renderedRoutes.find((name) => name === routeOfPattern(pattern));
  if (route === undefined || route === 'redirect') return undefined;
  const asked = route === 'gone' ? path.slice(goneFolder.length) : path;
  return pagesAt(route, publication).find((page) => route === 'notFound' || withoutSlash(page.path) === asked);
}

function pagesAt<Route extends RenderedRoute>(route: Route, publication: Publication): readonly SitePage<Route>[] {
  return pagesOf(route, publication, { now: workspace.now ?? Date.now(), divided: false });
}

/** Where Astro has the page of what is gone, and that of what was never there. */
const goneFolder = routes.notFound.pattern.replace('.html', '');

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
