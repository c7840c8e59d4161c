/** `/feed.xml`: the newest articles in full, as RSS. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../markup/feed-response.ts';
import { renderRss } from '../outputs/feeds/rss.ts';
import { contentOf } from '../renderer/content-of.ts';

export const GET: APIRoute = ({ locals }) => feedResponse('feed', locals, { contentOf, render: renderRss });
