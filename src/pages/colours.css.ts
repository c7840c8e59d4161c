/** `/colours.css`: linked only where the publication chooses colours. */
import type { APIRoute } from 'astro';
import { renderColours } from '../outputs/colours.ts';
import { publication } from '../site/publication.ts';

export const GET: APIRoute = async () =>
  new Response(renderColours(await publication()), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
