/**
 * What a design is. Each folder beside this file is one; `#design` is the one that the workspace names (BROADSIDE_DESIGN, default `review`).
 * A design decides markup, style and faces. It gets views, which are facts, and never asks for content, settings, the clock or the disk.
 *
 * A folder holds:
 * - `design.ts`: exports `design`, of the type below. Its components import their style themselves.
 * - `preview.ts`: exports `ProblemsPage`, the list of problems that only a preview shows. `preview.css` styles the problems in a text, `[role=note]`
 *   elements with the attribute `data-problem-strip`.
 * - `fonts.ts`: exports `fonts`, for the setting of that name in astro.config.mjs. No import of a component: Node reads it.
 *
 * Every page has one `main` with the id `page_content`, after a link to it; includes `HeadTags` and `PageScript` of src/markup; and carries the hooks
 * of src/browser/README.md.
 */
import type { BodyNode } from '../markdown/body.ts';
import type BodyText from '../markup/BodyText.astro';
import type { RenderablePicture } from '../markup/ResponsivePicture.astro';
import type { ChosenColours } from '../schema/legible-colours.ts';
import type { CardFont } from '../site/social-cards/card-fonts.ts';
import type { SocialCard } from '../site/social-cards/card-renderer.ts';
import type { ArchiveView, NumberView, YearView } from '../views/archive.ts';
import type { ListView } from '../views/article-list.ts';
import type { ArticleView } from '../views/article.ts';
import type { AuthorIndexView, AuthorView } from '../views/author.ts';
import type { CategoryIndexView } from '../views/category.ts';
import type { HashtagIndexView } from '../views/hashtag.ts';
import type { HomeView } from '../views/home.ts';
import type { NotFoundView } from '../views/not-found.ts';
import type { PageView } from '../views/page.ts';
import type { ProblemsView } from '../views/problems.ts';
import type { SavedView } from '../views/saved.ts';
import type { SearchView } from '../views/search.ts';
import type { SeriesView } from '../views/series.ts';
import type { SocialCardView } from '../views/social-card.ts';

/** An Astro component with these props. */
export type Component<Props> = (props: Props) => unknown;

/** A whole page, from its doctype on. `more`: what it shows beside its view. */
type Page<View, More = unknown> = Component<{ view: View } & More>;

type Text = Pick<Parameters<typeof BodyText>[0], 'content' | 'hrefs'>;
type MaybePicture = RenderablePicture | undefined;

export interface Design {
  /** One component for each page kind. */
  readonly pages: {
    /** `picture` and `chart` belong to the first article behind the cover; at most one of them is there. */
    readonly home: Page<HomeView, { picture: MaybePicture; chart: BodyNode | undefined }>;
    readonly article: Page<ArticleView, Text & { lead: MaybePicture }>;
    readonly page: Page<PageView, Text>;
    readonly hashtag: Page<ListView>;
    readonly category: Page<ListView>;
    readonly author: Page<AuthorView, { portrait: MaybePicture }>;
    readonly series: Page<SeriesView>;
    readonly issue: Page<NumberView>;
    readonly year: Page<YearView>;
    readonly archive: Page<ArchiveView>;
    readonly hashtagIndex: Page<HashtagIndexView>;
    readonly categoryIndex: Page<CategoryIndexView>;
    readonly authorIndex: Page<AuthorIndexView>;
    readonly search: Page<SearchView>;
    readonly saved: Page<SavedView>;
    readonly notFound: Page<NotFoundView>;
  };
  /** The style sheet for the colours that a publication chooses; empty where the design has no use for them. */
  readonly colours: (chosen: ChosenColours | undefined) => string;
  /** The picture that is shown where a link is shared: a tree of boxes and its style, which decide all that it shows. */
  readonly socialCard: (view: SocialCardView) => SocialCard;
  /** The faces of that picture. */
  readonly cardFonts: readonly CardFont[];
}

/** What `preview.ts` exports as `ProblemsPage`. */
export type ProblemsPage = Page<ProblemsView>;
