/** `/feeds/archive/1.xml`: older articles, for readers that want them all. */
import type { APIRoute } from 'astro';
import { feedResponse } from '../../../markup/feed-response.ts';
import { renderRss } from '../../../outputs/feeds/rss.ts';
import { contentOf } from '../../../renderer/content-of.ts';

export const GET: APIRoute = ({ locals }) => feedResponse('archivedFeed', locals, { contentOf, render: renderRss });
