/** `/addresses.json`: what must not be lost when the site is published again. */
import type { APIRoute } from 'astro';
import { renderAddressList } from '../outputs/address-list.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(renderAddressList(locals.viewOf('addressList')), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
