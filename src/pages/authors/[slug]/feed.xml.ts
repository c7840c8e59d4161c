/** `/authors/ada-quill/feed.xml`: the newest articles of an author. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../../../markup/feed-response.ts';
import { renderRss } from '../../../outputs/feeds/rss.ts';
import { contentOf } from '../../../renderer/content-of.ts';

export const GET: APIRoute = ({ locals }) => feedResponse('authorFeed', locals, { contentOf, render: renderRss });
