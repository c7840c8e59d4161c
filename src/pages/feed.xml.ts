/** `/feed.xml`: the newest articles in full. */
import { partComponents } from '#design/parts.ts';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import BodyText from '../markup/BodyText.astro';
import { renderFeed } from '../outputs/feed.ts';
import { bodyOf } from '../site/body-of.ts';
import { publication } from '../site/publication.ts';
import { feedView } from '../views/feed.ts';

export const GET: APIRoute = async () => {
  const view = feedView(await publication());
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const bodies: string[] = [];
  for (const { text, path } of view.items) {
    const { content, hrefs, pictures } = await bodyOf(text, path);
    bodies.push(await container.renderToString(BodyText, { props: { content, hrefs, parts: partComponents }, locals: { pictures } }));
  }
  return new Response(renderFeed(view, bodies), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
