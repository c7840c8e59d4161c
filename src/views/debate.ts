/** A debate between articles: which ones an article answers, and which ones answer it. */
import { wordsFor } from '../languages/words-for.ts';
import type { Article } from '../model/article.ts';
import { directionOf } from '../model/direction.ts';
import type { Publication } from '../model/publication.ts';
import type { Link } from './link.ts';

/** "In answer to" or "Answered by", with the articles. */
export interface DebateLine {
  readonly label: string;
  readonly articles: readonly NamedArticle[];
}

/** An article as its title and authors, as in a list of references. */
export interface NamedArticle extends Link {
  readonly authors: readonly string[];
  /** Where it differs from that of the site. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

/** Empty for an article without a debate. The articles of a line are newest first. */
export function debateOf(article: Article, publication: Publication): readonly DebateLine[] {
  const words = wordsFor(publication.site.language);
  const others = publication.disagreeingWith(article);
  const isAnswered = ({ slug }: Article): boolean => article.disagreesWith.includes(slug);
  return [
    { label: words.inAnswerTo, articles: others.filter(isAnswered) },
    { label: words.answeredBy, articles: others.filter((other) => !isAnswered(other)) },
  ]
    .filter(({ articles }) => articles.length > 0)
    .map(({ label, articles }) => ({ label, articles: articles.map((other) => namedArticle(other, publication)) }));
}

export function namedArticle(article: Article, { authors, site }: Publication): NamedArticle {
  return {
    label: article.title,
    href: article.href,
    authors: article.authors.flatMap((slug) => authors.get(slug)?.name ?? []),
    ...(article.language === site.language ? {} : { language: article.language, direction: directionOf(article.language) }),
  };
}
