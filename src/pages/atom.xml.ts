/** `/atom.xml`: the same as Atom. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../markup/feed-response.ts';
import { renderAtom } from '../outputs/feeds/atom.ts';
import { contentOf } from '../renderer/content-of.ts';

export const GET: APIRoute = ({ locals }) => feedResponse('atomFeed', locals, { contentOf, render: renderAtom });
