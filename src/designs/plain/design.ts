/** Semantic HTML without a look: the proof that a design is nothing but markup and style, and a place to begin another one. */
import type { Design } from '../design.ts';
import ArticlePage from './ArticlePage.astro';
import HomePage from './HomePage.astro';
import ListPage from './ListPage.astro';
import SavedPage from './SavedPage.astro';
import SearchPage from './SearchPage.astro';
import { cardFonts, socialCard } from './social-card.ts';
import TextPage from './TextPage.astro';

export const design: Design = {
  pages: {
    home: HomePage,
    article: ArticlePage,
    page: TextPage,
    hashtag: ListPage,
    category: ListPage,
    author: ListPage,
    series: ListPage,
    issue: ListPage,
    year: ListPage,
    archive: ListPage,
    hashtagIndex: ListPage,
    categoryIndex: ListPage,
    authorIndex: ListPage,
    search: SearchPage,
    saved: SavedPage,
    notFound: ListPage,
  },
  colours: () => '',
  socialCard,
  cardFonts,
};
