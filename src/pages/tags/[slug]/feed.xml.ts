/** `/tags/ai-bubble/feed.xml`: the newest articles with a hashtag. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../../../markup/feed-response.ts';
import { renderRss } from '../../../outputs/feeds/rss.ts';
import { contentOf } from '../../../renderer/content-of.ts';

export const GET: APIRoute = ({ locals }) => feedResponse('hashtagFeed', locals, { contentOf, render: renderRss });
