/** What a page is rendered from, as `Astro.locals`: in a build it comes from the command, in the preview from the middleware. */
import type { BodyNode } from '../markdown/body.ts';
import type { PictureFile } from '../model/article.ts';
import type { RenderedRoute, Views } from '../views/views.ts';

export interface PageLocals {
  /** BCP 47: the language of the site. */
  readonly language: string;
  /** The view of the page. Throws where it is that of another route. */
  viewOf<Route extends RenderedRoute>(route: Route): Views[Route];
  /** A compiled text. Throws `BodyLost` where it is missing or damaged. */
  nodesOf(bodyKey: string): Promise<readonly BodyNode[]>;
  /** The pictures of the text that the page shows, by `src` as written in it. */
  pictures: Readonly<Record<string, PictureFile>>;
}

/** `language` and `nodesOf` are those of the publication. */
export function pageLocals(
  page: { readonly route: RenderedRoute; readonly view: object },
  { language, nodesOf }: Pick<PageLocals, 'language' | 'nodesOf'>,
): PageLocals {
  return {
    language,
    nodesOf,
    viewOf: <Route extends RenderedRoute>(route: Route) => {
      if (route !== page.route) throw new Error(`A page of the route ${route} was asked to show a view of ${page.route}.`);
      // The command makes the view of each route by its name.
      return page.view as Views[Route];
    },
    pictures: {},
  };
}
