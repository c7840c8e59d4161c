/** `/feed.json`: the same as JSON Feed. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../markup/feed-response.ts';
import { renderJsonFeed } from '../outputs/feeds/json-feed.ts';
import { contentOf } from '../renderer/content-of.ts';

export const GET: APIRoute = ({ locals }) => feedResponse('jsonFeed', locals, { contentOf, render: renderJsonFeed });
