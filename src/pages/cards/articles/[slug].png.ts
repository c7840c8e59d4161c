/** `/cards/articles/<slug>.png`: what is shown where a link to an article is shared. */
import type { APIRoute } from 'astro';
import { renderCard } from '../../../site/social-cards/render-card.ts';

export const GET: APIRoute = async ({ locals }) => renderCard(locals.viewOf('articleCard'));
