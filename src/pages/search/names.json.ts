/** `/search/names.json`: names that lead to a page, asked for by the search only. */
import type { APIRoute } from 'astro';
import { renderSearchNames } from '../../outputs/search-names.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderSearchNames(locals.viewOf('searchNames').names), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
