/** What the compiled renderer exports: the pages of this engine, as a function. */
import { createApp } from 'astro/app/entrypoint';
import type { RenderedRoute } from '../views/views.ts';
import { type PageLocals, pageLocals } from './page-locals.ts';
import { routeOfPattern } from './route-patterns.ts';

export interface RenderablePage {
  readonly route: RenderedRoute;
  /** Within the site, decoded. */
  readonly path: string;
  readonly view: object;
}

/** Throws what the code of the page throws. */
export type RenderPage = (page: RenderablePage) => Promise<Uint8Array>;

const app = createApp({ streaming: false });
// Astro would answer with an empty page.
app.renderError = (_, { error, response }) => {
  if (response) return Promise.resolve(response);
  throw error instanceof Error ? error : new Error(String(error));
};

/** What Astro knows of each route. Given with each page, because a former address may look like that of another route. */
const dataOf = new Map(app.manifestData.routes.map((data) => [routeOfPattern(data.route), data]));

interface SiteFacts extends Pick<PageLocals, 'language' | 'nodesOf'> {
  /** Of the site: `https://example.org`. */
  readonly origin: string;
}

export function openRenderer({ origin, ...facts }: SiteFacts): RenderPage {
  return async (page) => {
    const routeData = dataOf.get(page.route);
    if (!routeData) throw new Error(`The renderer has no page for the route ${page.route}.`);
    const path = page.path.split('/').map(encodeURIComponent).join('/').slice(1);
    const request = new Request(new URL(import.meta.env.BASE_URL + path, origin));
    const response = await app.render(request, { locals: pageLocals(page, facts), routeData });
    if (response.status !== 200 && page.route !== 'notFound')
      throw new Error(`Astro answered ${page.path} with status ${response.status}.`);
    return response.bytes();
  };
}
