/** `/recent.json`: the newest articles, asked for by script only. */
import type { APIRoute } from 'astro';
import { renderRecent } from '../outputs/recent.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderRecent(locals.viewOf('recent').articles), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
