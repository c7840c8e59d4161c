/** `/feed.xml`: the newest articles in full. */
import type { APIRoute } from 'astro';
import { renderTexts } from '../markup/render-texts.ts';
import { renderFeed } from '../outputs/feed.ts';
import { bodyOf } from '../site/body-of.ts';
import { publication } from '../site/publication.ts';
import { feedView } from '../views/feed.ts';

export const GET: APIRoute = async () => {
  const view = feedView(await publication());
  const bodies = await renderTexts(await Promise.all(view.items.map(({ text, path }) => bodyOf(text, path))), 'feed');
  return new Response(renderFeed(view, bodies), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
