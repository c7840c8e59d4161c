/** The answer of a feed, in whatever format. */
import { routes } from '../addresses/routes.ts';
import type { FeedFormat, FeedItem, FeedView } from '../views/feed.ts';
import { renderTexts } from './render-texts.ts';

type Content = Parameters<typeof renderTexts>[0][number]['content'];

interface Means {
  readonly contentOf: (item: FeedItem, locals: App.Locals) => Promise<Content>;
  /** Gets the texts of the items as HTML, in their order. */
  readonly render: (view: FeedView, bodies: readonly string[]) => string;
}

export async function feedResponse(format: FeedFormat, locals: App.Locals, { contentOf, render }: Means): Promise<Response> {
  const view = locals.viewOf(format);
  const texts = view.items.map(async (item) => ({ ...item.text, page: item.link, content: await contentOf(item, locals) }));
  const bodies = await renderTexts(await Promise.all(texts), { target: 'feed', locals });
  return new Response(render(view, bodies), { headers: { 'Content-Type': `${routes[format].feed.type}; charset=utf-8` } });
}
