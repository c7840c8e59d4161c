/** `/sitemaps/news.xml`: the articles of the last two days. */
import type { APIRoute } from 'astro';
import { renderNewsSitemap } from '../../outputs/sitemap.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderNewsSitemap(locals.viewOf('newsSitemap')), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
