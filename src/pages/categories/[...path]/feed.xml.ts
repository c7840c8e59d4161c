/** `/categories/markets/feed.xml`: the newest articles of a category and all below it. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../../../markup/feed-response.ts';
import { renderRss } from '../../../outputs/feeds/rss.ts';
import { contentOf } from '../../../renderer/content-of.ts';

export const GET: APIRoute = ({ locals }) => feedResponse('categoryFeed', locals, { contentOf, render: renderRss });
