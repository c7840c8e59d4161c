/** The answer of a feed, in whatever format. */
import { routeOf } from '../addresses/routes.ts';
import type { FeedView } from '../views/feeds/feed.ts';
import type { RenderedRoute, Views } from '../views/views.ts';
import { feedItemHtml } from './feed-items.ts';

/** The routes whose view is that of a feed. */
type FeedRoute = { [Route in RenderedRoute]: Views[Route] extends FeedView ? Route : never }[RenderedRoute];

interface Means {
  readonly contentOf: Parameters<typeof feedItemHtml>[1]['contentOf'];
  /** Gets the HTML of the items, in their order. */
  readonly render: (view: FeedView, htmls: readonly string[]) => string;
}

export async function feedResponse(route: FeedRoute, locals: App.Locals, { contentOf, render }: Means): Promise<Response> {
  const view: FeedView = locals.viewOf(route);
  const htmls: string[] = [];
  for (const item of view.items) htmls.push(await feedItemHtml(item, { locals, contentOf, feedLanguage: view.language }));
  const { feed, type = feed?.type } = routeOf(route);
  return new Response(render(view, htmls), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
