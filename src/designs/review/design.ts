/** The default design: a review in one ink on paper, in which a name is as heavy as there is of what it names. */
import type { Design } from '../design.ts';
import { renderColours } from './colours/render-colours.ts';
import ArchiveLayout from './layouts/ArchiveLayout.astro';
import ArticleLayout from './layouts/ArticleLayout.astro';
import AuthorLayout from './layouts/AuthorLayout.astro';
import AuthorIndexLayout from './layouts/AuthorIndexLayout.astro';
import CategoryIndexLayout from './layouts/CategoryIndexLayout.astro';
import HashtagIndexLayout from './layouts/HashtagIndexLayout.astro';
import HomeLayout from './layouts/HomeLayout.astro';
import IssueLayout from './layouts/IssueLayout.astro';
import ListLayout from './layouts/ListLayout.astro';
import NotFoundLayout from './layouts/NotFoundLayout.astro';
import PageLayout from './layouts/PageLayout.astro';
import SavedLayout from './layouts/SavedLayout.astro';
import SearchLayout from './layouts/SearchLayout.astro';
import SeriesLayout from './layouts/SeriesLayout.astro';
import YearLayout from './layouts/YearLayout.astro';
import { cardFonts } from './social-card/card-fonts.ts';
import { socialCard } from './social-card/social-card.ts';

export const design: Design = {
  pages: {
    home: HomeLayout,
    article: ArticleLayout,
    page: PageLayout,
    hashtag: ListLayout,
    category: ListLayout,
    author: AuthorLayout,
    series: SeriesLayout,
    issue: IssueLayout,
    year: YearLayout,
    archive: ArchiveLayout,
    hashtagIndex: HashtagIndexLayout,
    categoryIndex: CategoryIndexLayout,
    authorIndex: AuthorIndexLayout,
    search: SearchLayout,
    saved: SavedLayout,
    notFound: NotFoundLayout,
  },
  colours: renderColours,
  socialCard,
  cardFonts,
};
