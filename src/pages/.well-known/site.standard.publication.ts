/** `/.well-known/site.standard.publication`: the account on Bluesky that lists the publication. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals }) =>
  new Response(`${locals.viewOf('account').uri}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
