/** `/former.json`: former addresses with a query, asked for by script only, where an address has one. */
import type { APIRoute } from 'astro';
import { renderFormer } from '../outputs/former.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderFormer(locals.viewOf('former').places), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
