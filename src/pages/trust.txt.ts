/** `/trust.txt`: to whom the publication belongs. */
import type { APIRoute } from 'astro';
import { renderTrust } from '../outputs/well-known.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderTrust(locals.viewOf('trust')), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
