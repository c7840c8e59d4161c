/** `/former.json`: former addresses with a query, asked for by script only, where an address has one. */
import type { APIRoute } from 'astro';
import { renderFormer } from '../outputs/former.ts';
import { publication } from '../site/publication.ts';
import { formerView } from '../views/former.ts';

export const GET: APIRoute = async () =>
  new Response(renderFormer(formerView(await publication())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
