/** `/build.json`: what this site was built for, and until when it holds. */
import type { APIRoute } from 'astro';
import { buildRecord, renderBuildRecord } from '../outputs/build-record.ts';
import { moment, publication } from '../site/publication.ts';

export const GET: APIRoute = async () =>
  new Response(renderBuildRecord(buildRecord(await publication(), moment())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
