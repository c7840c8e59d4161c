/** The social cards: one for each article, one for the publication, and one for a quotation where an editor asks for it. */
import { monthOf } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import { directionOf } from '../model/direction.ts';
import type { Publication } from '../model/publication.ts';
import type { ChosenColours } from '../schema/legible-colours.ts';
import { pathOf, routes } from '../addresses/routes.ts';
import { numberText } from './numbers.ts';
import { bylineOf, hasSharedPicture, namesOf } from './shared-image.ts';
import { weightsOf } from './weights.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface SocialCardView {
  readonly publication: string;
  readonly tagline: string;
  /** Absent on the card of the publication. */
  readonly article?: {
    readonly title: string;
    readonly direction: 'ltr' | 'rtl';
    readonly kind: string;
    /** "By Ines Okafor and Piotr Halloran". */
    readonly byline: string;
    /** "Number 12, November 2026", or "November 2026" where issues are not numbered. Absent without a date. */
    readonly number?: string;
    readonly subject?: CardSubject;
  };
  /** The shares of the eight largest top categories and of the article's own, smallest first. Empty where there are fewer than three. */
  readonly shares: readonly CategoryShare[];
  /** The publication's own colours; absent where it has none. */
  readonly colours?: ChosenColours | undefined;
}

export interface CardSubject {
  readonly name: string;
  /** How much is written about it, as on all pages: from 0 to 1, in tenths. */
  readonly weight: number;
}

export interface CategoryShare {
  /** Its number of articles divided by that of the largest category: from 0.1 to 1, in tenths. */
  readonly share: number;
  /** Whether the article belongs to it. */
  readonly own: boolean;
}

const fewestShares = 3;
const mostShares = 8;

export interface CardPage {
  /** Within the site, decoded. */
  readonly path: string;
  readonly view: SocialCardView;
}

/** The card of all pages without one of their own. None if `socialCards` is false. */
export function publicationCardViews(publication: Publication): readonly CardPage[] {
  if (!publication.site.socialCards) return [];
  const view = { ...common(publication), shares: sharesOf(subjectsOf(publication)) };
  return [{ path: routes.publicationCard.pattern, view }];
}

/** One card for each article without a picture of its own. None if `socialCards` is false. */
export function articleCardViews(publication: Publication): readonly CardPage[] {
  if (!publication.site.socialCards) return [];
  const subjects = subjectsOf(publication);
  return publication.articles
    .filter((article) => !hasSharedPicture(article))
    .map((article) => ({
      path: pathOf('articleCard', { slug: article.slug }),
      get view() {
        return articleSocialCard(article, publication, subjects);
      },
    }));
}

/** `quotation`: in its marks. The piece is named where other cards name the kind. */
export function quoteCardView(quotation: string, article: Article, publication: Publication): SocialCardView {
  const view = articleSocialCard(article, publication, subjectsOf(publication));
  return view.article
    ? { ...view, article: { ...view.article, title: quotation, byline: namesOf(article, publication), kind: article.title } }
    : view;
}

interface Subject extends CardSubject {
  readonly path: string;
  readonly articleCount: number;
}

function articleSocialCard(article: Article, publication: Publication, subjects: readonly Subject[]): SocialCardView {
  const { site, archive } = publication;
  const words = wordsFor(site.language);
  const month = monthOf(article, archive);
  const own = subjects.find(({ path }) => path === article.categories[0]?.split('/')[0]);
  return {
    ...common(publication),
    article: {
      title: article.title,
      direction: directionOf(article.language),
      kind: words.kinds[article.kind],
      byline: bylineOf(article, publication),
      ...(month ? { number: numberText(month, site) } : {}),
      ...(own ? { subject: { name: own.name, weight: own.weight } } : {}),
    },
    shares: sharesOf(subjects, own),
  };
}

function common({ site }: Publication): Pick<SocialCardView, 'publication' | 'tagline' | 'colours'> {
  return { publication: site.name, tagline: site.tagline, ...(site.colours ? { colours: site.colours } : {}) };
}

/** Top categories with articles, the smallest first. */
function subjectsOf(publication: Publication): readonly Subject[] {
  const { categories, articlesInCategory } = publication;
  const weights = weightsOf(publication);
  return categories.roots
    .flatMap((path) => categories.byPath.get(path) ?? [])
    .map(({ path, name }) => ({ path, name, articleCount: articlesInCategory.get(path)?.length ?? 0, weight: weights.category(path) }))
    .filter(({ articleCount }) => articleCount > 0)
    .toSorted((a, b) => a.articleCount - b.articleCount);
}

function sharesOf(subjects: readonly Subject[], own?: Subject): readonly CategoryShare[] {
  if (subjects.length < fewestShares) return [];
  const loudest = subjects.slice(-mostShares);
  const shown = own && !loudest.includes(own) ? [own, ...loudest.slice(1)] : loudest;
  const most = shown.at(-1)?.articleCount ?? 1;
  return shown.map((subject) => ({ share: Math.max(0.1, tenths(subject.articleCount / most)), own: subject === own }));
}

function tenths(share: number): number {
  return Math.round(share * 10) / 10;
}
