/** `/cards/articles/<slug>.png` and `/cards/publication.png`: what is shown where a link is shared. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { socialCard } from '../../layouts/social-card/social-card.ts';
import { publication } from '../../site/publication.ts';
import { cards } from '../../site/social-cards.ts';
import { socialCardViews } from '../../views/social-card.ts';

export async function getStaticPaths() {
  const drawings = socialCardViews(await publication()).map(({ name, view }) => ({ name, drawing: socialCard(view) }));
  // The preview draws what it is asked for.
  if (import.meta.env.PROD) await (await cards).prepare(drawings.map(({ drawing }) => drawing));
  return drawings.map(({ name, drawing }) => ({ params: { name }, props: { drawing } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { drawing } }) => {
  const png = await (await cards).pngOf(drawing);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
