/** `/.well-known/security.txt`: where to report a hole. */
import type { APIRoute } from 'astro';
import { renderSecurity } from '../../outputs/well-known.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderSecurity(locals.viewOf('security')), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
