/** `/cards/articles/<slug>.png` and `/cards/publication.png`: what is shown where a link is shared. */
import { cardFonts, socialCard } from '#design/social-card/social-card.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publication } from '../../site/publication.ts';
import { openCards } from '../../site/social-cards/cards.ts';
import { socialCardViews } from '../../views/social-card.ts';

const cards = openCards(process.cwd(), cardFonts);

export async function getStaticPaths() {
  const { keyOf } = await cards;
  return socialCardViews(await publication()).map(({ path, view }) => {
    const card = socialCard(view);
    return { params: { name: path.replace(/^\/cards\/|\.png$/g, '') }, props: { card }, cacheKey: keyOf(card) };
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { card } }) => {
  const png = await (await cards).render(card);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
