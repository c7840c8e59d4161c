/**
 * What a design is. Each folder beside this file is one; BROADSIDE_DESIGN names the one of a site (default `review`). A design decides markup, style
 * and faces. It gets views, which are facts, and never asks for content, settings, the clock or the disk.
 *
 * The engine imports files of a design by name, as `#design/pages/Hashtag.astro`. What a design lacks comes from `plain`, the base of all designs, so a
 * folder may hold any of these:
 * - `Base.astro`: what stands around the content of a page, from the doctype on. The pages of `plain` take that of the design.
 * - `pages/NAME.astro`: a whole page, for each page kind of src/addresses/routes.ts by its name there, with a capital. Each has the prop `view`; the
 *   types below name those that have others. `pages/List.astro` shows the kinds that have no file of their own, in neither folder.
 * - `colours/render-colours.ts`: `renderColours`, the style sheet for the colours that a publication chooses.
 * - `social-card/social-card.ts`: `socialCard`, the picture that is shown where a link is shared, and `cardFonts`, its faces.
 * - `fonts.ts`: `fonts`, for the setting of that name in astro.config.mjs. No import of a component: Node reads it.
 * - `preview.css`: the problems in a text that only a preview shows, `[role=note]` elements with the attribute `data-problem-strip`.
 *
 * Components import their style themselves. Every page but that of the problems has one `main` with the id `page_content`, after a link to it; includes
 * `HeadTags` and `PageScript` of src/markup; and carries the hooks of src/browser/README.md.
 */
import type { AstroUserConfig } from 'astro';
import type { BodyNode } from '../markdown/body.ts';
import type BodyText from '../markup/BodyText.astro';
import type { ChosenColours } from '../schema/legible-colours.ts';
import type { CardFont } from '../site/social-cards/card-fonts.ts';
import type { SocialCard } from '../site/social-cards/card-renderer.ts';
import type { ArticleView } from '../views/pages/article.ts';
import type { Head } from '../views/head.ts';
import type { HomeView } from '../views/pages/home.ts';
import type { PageView } from '../views/pages/page.ts';
import type { SiteFrame } from '../views/site-frame.ts';
import type { SocialCardView } from '../views/social-card.ts';
import type { StatusView } from '../views/status.ts';

export interface BaseProps {
  /** `status`: what is said of a page that readers do not see yet; `path`: the file of its text. */
  readonly view: { readonly frame: SiteFrame; readonly head: Head; readonly status?: StatusView; readonly path?: string };
  /** The page runs the index of the search. */
  readonly runsIndex?: boolean;
}

export interface HomeProps {
  readonly view: HomeView;
  /** Of the first article behind the cover, where it has no picture. */
  readonly chart: BodyNode | undefined;
}

type Text = Pick<Parameters<typeof BodyText>[0], 'content' | 'hrefs'>;

export interface ArticleProps extends Text {
  readonly view: ArticleView;
}

export interface PageProps extends Text {
  readonly view: PageView;
}

/** Empty where the design has no use for such colours. */
export type RenderColours = (chosen: ChosenColours | undefined) => string;

/** A tree of boxes and its style, which decide all that the picture shows. */
export type MakeSocialCard = (view: SocialCardView) => SocialCard;

export type CardFonts = readonly CardFont[];

export interface SocialCardModule {
  readonly socialCard: MakeSocialCard;
  readonly cardFonts: CardFonts;
}

export interface FontsModule {
  readonly fonts: NonNullable<AstroUserConfig['fonts']>;
}
