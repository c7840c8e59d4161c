/** What the picture of an article shows where its link is shared, and that of the publication itself. */
import { monthOf } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import { directionOf } from '../model/direction.ts';
import type { Publication } from '../model/publication.ts';
import type { ChosenColours } from '../schema/legible-colours.ts';
import { pathOf, routes } from '../addresses/routes.ts';
import { numberText } from './numbers.ts';
import { bylineOf, hasSharedPicture } from './shared-image.ts';
import { weigh } from './weigh.ts';
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
    /** "Number 12, November 2026"; "November 2026" where the publication does not count; absent without a date. */
    readonly number?: string;
    readonly subject?: CardSubject;
  };
  /** The share of each category at the top of the tree, the smallest first, of the eight largest and the article's own; empty below three. */
  readonly shares: readonly CategoryShare[];
  /** Those that the publication chooses; absent where it chooses none. */
  readonly colours?: ChosenColours | undefined;
}

export interface CardSubject {
  readonly name: string;
  /** From 0, the least written about, to 1, in tenths, so that a new article seldom changes the cards of others. */
  readonly weight: number;
}

export interface CategoryShare {
  /** Its articles as a share of those of the loudest: from 0.1 to 1, in tenths. */
  readonly share: number;
  /** The subject of the article. */
  readonly own: boolean;
}

const fewestShares = 3;
const mostShares = 8;

/** `path` is decoded, within the site. A card for each article without a picture of its own, and one for all other pages; none if the settings say so. */
export function socialCardViews(publication: Publication): readonly { readonly path: string; readonly view: SocialCardView }[] {
  if (!publication.site.socialCards) return [];
  const subjects = subjectsOf(publication);
  return [
    { path: routes.publicationCard.pattern, view: { ...common(publication), shares: sharesOf(subjects) } },
    ...publication.articles
      .filter((article) => !hasSharedPicture(article))
      .map((article) => ({ path: pathOf('articleCard', { slug: article.slug }), view: articleSocialCard(article, publication, subjects) })),
  ];
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

/** The subjects that hold articles, the quietest first. */
function subjectsOf({ categories, articlesInCategory }: Publication): readonly Subject[] {
  const counted = categories.roots
    .flatMap((path) => categories.byPath.get(path) ?? [])
    .map(({ path, name }) => ({ path, name, articleCount: articlesInCategory.get(path)?.length ?? 0 }))
    .filter(({ articleCount }) => articleCount > 0)
    .toSorted((a, b) => a.articleCount - b.articleCount);
  const weight = weigh(counted.map(({ articleCount }) => articleCount));
  return counted.map((subject) => ({ ...subject, weight: tenths(weight(subject.articleCount)) }));
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
