/** `/colours.css`: linked only where the publication chooses colours. */
import { renderColours } from '#design/colours/render-colours.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderColours(locals.viewOf('colours').chosen), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
