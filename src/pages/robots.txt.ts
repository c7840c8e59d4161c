/** `/robots.txt`: what programs may read. */
import type { APIRoute } from 'astro';
import { renderRobots } from '../outputs/robots.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderRobots(locals.viewOf('robots')), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
