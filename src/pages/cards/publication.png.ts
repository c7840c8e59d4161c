/** `/cards/publication.png`: what is shown where a link to any other page is shared. */
import type { APIRoute } from 'astro';
import { renderCard } from '../../site/social-cards/render-card.ts';

export const GET: APIRoute = async ({ locals }) => renderCard(locals.viewOf('publicationCard'));
