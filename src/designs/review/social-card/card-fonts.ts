/** The fonts of social cards: those of the site. */
import type { CardFont } from '../../../site/social-cards/card-fonts.ts';

export const cardFonts: readonly CardFont[] = [
  { name: 'Newsreader', folder: '@fontsource-variable/newsreader', file: (subset) => `newsreader-${subset}-wght-normal.woff2` },
  { name: 'Libre Franklin', folder: '@fontsource/libre-franklin', file: (subset) => `libre-franklin-${subset}-500-normal.woff2` },
];
