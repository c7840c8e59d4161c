/** `/sitemaps/articles-2026.xml`: a part of the sitemap. */
import type { APIRoute } from 'astro';
import { renderSitemapPart } from '../../outputs/sitemap.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderSitemapPart(locals.viewOf('sitemapPart')), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
