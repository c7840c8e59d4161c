/** `/feed.xml`: the newest articles in full. */
import type { APIRoute } from 'astro';
import { renderTexts } from '../markup/render-texts.ts';
import { renderFeed } from '../outputs/feed.ts';
import { contentOf } from '../renderer/content-of.ts';

export const GET: APIRoute = async ({ locals }) => {
  const view = locals.viewOf('feed');
  const texts = view.items.map(async (item) => ({ ...item.text, content: await contentOf(item, locals) }));
  const bodies = await renderTexts(await Promise.all(texts), { target: 'feed', locals });
  return new Response(renderFeed(view, bodies), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
