/** `/build.json`: what this site was built for, and until when it holds. */
import type { APIRoute } from 'astro';
import { renderBuildRecord } from '../outputs/build-record.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderBuildRecord(locals.viewOf('buildRecord')), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
