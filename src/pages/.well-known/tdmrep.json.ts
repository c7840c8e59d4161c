/** `/.well-known/tdmrep.json`: whether texts may be mined. */
import type { APIRoute } from 'astro';
import { renderMining } from '../../outputs/well-known.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderMining(locals.viewOf('mining')), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
