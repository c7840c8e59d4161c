/** The home page: what leads, what is new, and what each subject has. */
import type { Article } from '../model/article.ts';
import { featuredSlug } from '../model/hashtags.ts';
import type { Publication } from '../model/publication.ts';
import { type ArticleCard, articleCard } from './article-card.ts';
import type { CountedLink } from './article-list.ts';
import { hashtagLink } from './hashtag.ts';
import { type Head, headOf } from './head.ts';
import { type Link, type SiteFrame, siteFrame } from './site-frame.ts';
import { wordsFor } from './words/words-for.ts';

export interface HomeView {
  readonly frame: SiteFrame;
  readonly head: Head;
  /** The newest featured piece, or the newest of all. */
  readonly lead?: ArticleCard;
  readonly latestLabel: string;
  readonly latest: readonly ArticleCard[];
  readonly subjects: readonly { readonly heading: Link; readonly cards: readonly ArticleCard[] }[];
  readonly hashtags: { readonly label: string; readonly all: string; readonly most: readonly CountedLink[] };
  readonly empty: string;
}

const latestCount = 6;
const subjectCount = 3;
const hashtagCount = 16;

export function homeView(publication: Publication): HomeView {
  const { articles, articlesWithHashtag, articlesInCategory, categories, hashtags, urls, site } = publication;
  const words = wordsFor(site.language);
  const card = (article: Article): ArticleCard => articleCard(article, publication);
  const lead = articlesWithHashtag.get(featuredSlug)?.[0] ?? articles[0];
  const latest = articles.filter((article) => article !== lead).slice(0, latestCount);
  const above = new Set([lead, ...latest]);

  const subjects = categories.roots.flatMap((path) => {
    const category = categories.byPath.get(path);
    // What stands above is not repeated, and each piece stands under one subject only: its primary one.
    const own = (articlesInCategory.get(path) ?? []).filter((article) => !above.has(article) && rootOf(article) === path);
    const cards = own.slice(0, subjectCount).map(card);
    return category && cards.length > 0 ? [{ heading: { label: category.name, href: urls.category(path) }, cards }] : [];
  });
  const most = [...hashtags.bySlug.values()]
    .filter(({ slug }) => slug !== featuredSlug && articlesWithHashtag.has(slug))
    .map((hashtag) => hashtagLink(hashtag, publication))
    .sort((a, b) => b.pieces - a.pieces || (a.label < b.label ? -1 : 1));

  return {
    frame: siteFrame(publication, urls.home),
    head: headOf(publication, { href: urls.home }),
    ...(lead ? { lead: card(lead) } : {}),
    latestLabel: words.latest,
    latest: latest.map(card),
    subjects,
    hashtags: { label: words.hashtags, all: urls.hashtags, most: most.slice(0, hashtagCount) },
    empty: words.nothingYet,
  };
}

function rootOf(article: Article): string | undefined {
  return article.categories[0]?.split('/')[0];
}
