/** `/colours.css`: linked only where the publication chooses colours. */
import { renderColours } from '#design/colours/render-colours.ts';
import type { APIRoute } from 'astro';
import { publication } from '../site/publication.ts';

export const GET: APIRoute = async () => {
  const { site } = await publication();
  return new Response(renderColours(site.colours), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
