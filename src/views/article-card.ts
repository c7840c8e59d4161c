/** The summary of an article in a list. All lists use it. */
import type { Article, LeadPicture } from '../model/article.ts';
import { type DebateLine, debateOf } from './debate.ts';
import { directionOf } from '../model/direction.ts';
import { onceFor } from '../model/once-for.ts';
import type { Publication } from '../model/publication.ts';
import { type DateView, dateView, readingMinutes } from './format.ts';
import type { Link } from './link.ts';
import { statusLabel } from './status.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface ArticleCard {
  readonly href: string;
  readonly title: string;
  readonly standfirst?: string | undefined;
  /** The language of the article, if it differs from that of the site. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** Absent for the usual kind, which needs no label. */
  readonly kind?: string;
  /** "Draft" or "Scheduled", where readers do not see the article yet. */
  readonly status?: string;
  /** From the root of the tree to the primary category. */
  readonly trail: readonly Link[];
  readonly authors: readonly Link[];
  readonly date?: DateView;
  readonly minutes: string;
  readonly picture?: LeadPicture | undefined;
  /** "In answer to Bo Reed": by their authors only. */
  readonly debate: readonly { readonly label: string; readonly authors: readonly string[] }[];
}

/** The same object in all lists of a publication, so that it is hashed once. */
export function articleCard(article: Article, publication: Publication): ArticleCard {
  return cardsOf(publication)(article);
}

const cardsOf = onceFor((publication: Publication) => onceFor((article: Article) => makeCard(article, publication)));

function makeCard(article: Article, publication: Publication): ArticleCard {
  const { site, authors } = publication;
  const words = wordsFor(site.language);
  return {
    href: article.href,
    title: article.title,
    standfirst: article.standfirst,
    ...(article.language === site.language ? {} : { language: article.language, direction: directionOf(article.language) }),
    ...(article.kind === site.defaultKind ? {} : { kind: words.kinds[article.kind] }),
    ...statusLabel(article, words),
    trail: trailOf(article, publication),
    authors: article.authors.flatMap((slug) => authors.get(slug) ?? []).map(({ name, href }) => ({ label: name, href })),
    ...(article.published ? { date: dateView(article.published, site.language) } : {}),
    minutes: words.minutes(readingMinutes(article.text.facts.words)),
    picture: article.picture,
    debate: debateOf(article, publication).map(({ label, articles }) => ({ label, authors: authorsIn(articles) })),
  };
}

/** On a card: more are named as `…`. */
const mostAuthors = 3;

function authorsIn(articles: DebateLine['articles']): readonly string[] {
  const names = [...new Set(articles.flatMap(({ authors }) => authors))];
  return names.length > mostAuthors ? [...names.slice(0, mostAuthors), '…'] : names;
}

/** The categories from the root of the tree to the primary one. */
export function trailOf(article: Article, { categories, urls }: Publication): readonly Link[] {
  const primary = categories.byPath.get(article.categories[0] ?? '');
  return (primary?.trail ?? [])
    .flatMap((path) => categories.byPath.get(path) ?? [])
    .map(({ name, path }) => ({ label: name, href: urls.category(path) }));
}
