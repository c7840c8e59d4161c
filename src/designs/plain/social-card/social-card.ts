/** The title and the name of the publication, one below the other. */
import type { CardFonts, MakeSocialCard } from '../../design.ts';

export const cardFonts: CardFonts = [
  { name: 'Libre Franklin', folder: '@fontsource/libre-franklin', file: (subset) => `libre-franklin-${subset}-500-normal.woff2` },
];

export const socialCard: MakeSocialCard = ({ article, publication, tagline }) => ({
  root: {
    type: 'container',
    className: 'card',
    children: (article ? [article.title, article.byline, publication] : [publication, tagline]).map((text) => ({ type: 'text', text })),
  },
  css: '.card { display: flex; flex-direction: column; gap: 30px; padding: 60px; width: 1200px; height: 630px; background-color: white; font-size: 60px; }',
});
