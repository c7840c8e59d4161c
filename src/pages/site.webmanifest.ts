/** `/site.webmanifest`: only where the publication has an icon of its own. */
import type { APIRoute } from 'astro';
import { renderWebManifest } from '../outputs/web-manifest.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderWebManifest(locals.viewOf('webManifest')), { headers: { 'Content-Type': 'application/manifest+json' } });
