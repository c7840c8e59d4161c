/** `/series/harbours/feed.xml`: the newest parts of a series. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../../../markup/feed-response.ts';
import { renderRss } from '../../../outputs/feeds/rss.ts';
import { contentOf } from '../../../renderer/content-of.ts';

export const GET: APIRoute = ({ locals }) => feedResponse('seriesFeed', locals, { contentOf, render: renderRss });
