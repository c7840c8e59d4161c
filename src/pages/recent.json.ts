/** `/recent.json`: the newest articles, asked for by script only. */
import type { APIRoute } from 'astro';
import { renderRecent } from '../outputs/recent.ts';
import { publication } from '../site/publication.ts';
import { recentView } from '../views/recent.ts';

export const GET: APIRoute = async () =>
  new Response(renderRecent(recentView(await publication())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
