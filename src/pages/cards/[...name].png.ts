/** `/cards/articles/<slug>.png` and `/cards/publication.png`: what is shown where a link is shared. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { socialCard } from '../../layouts/social-card/social-card.ts';
import { publication } from '../../site/publication.ts';
import { cards } from '../../site/social-cards.ts';
import { socialCardViews } from '../../views/social-card.ts';

export async function getStaticPaths() {
  const { keyOf } = await cards;
  return socialCardViews(await publication()).map(({ path, view }) => {
    const drawing = socialCard(view);
    return { params: { name: path.replace(/^\/cards\/|\.png$/g, '') }, props: { drawing }, cacheKey: keyOf(drawing) };
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { drawing } }) => {
  const png = await (await cards).render(drawing);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
