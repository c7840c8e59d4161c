/** `/feeds/feeds.opml`: all feeds, for programs that read them. */
import type { APIRoute } from 'astro';
import { renderOpml } from '../../outputs/feeds/opml.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderOpml(locals.viewOf('feedList')), { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
