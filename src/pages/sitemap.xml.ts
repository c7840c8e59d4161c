/** `/sitemap.xml`: the list of the sitemaps. */
import type { APIRoute } from 'astro';
import { renderSitemap } from '../outputs/sitemap.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderSitemap(locals.viewOf('sitemap')), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
