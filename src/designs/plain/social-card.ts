/** The title and the name of the publication, one below the other. */
import type { CardFont } from '../../site/social-cards/card-fonts.ts';
import type { SocialCard } from '../../site/social-cards/card-renderer.ts';
import type { SocialCardView } from '../../views/social-card.ts';

export const cardFonts: readonly CardFont[] = [
  { name: 'Libre Franklin', folder: '@fontsource/libre-franklin', file: (subset) => `libre-franklin-${subset}-500-normal.woff2` },
];

export function socialCard({ article, publication, tagline }: SocialCardView): SocialCard {
  const lines = article ? [article.title, article.byline, publication] : [publication, tagline];
  return {
    root: { type: 'container', className: 'card', children: lines.map((text) => ({ type: 'text', text })) },
    css: '.card { display: flex; flex-direction: column; gap: 30px; padding: 60px; width: 1200px; height: 630px; background-color: white; font-size: 60px; }',
  };
}
