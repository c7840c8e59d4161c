/** Facts about an article in the search index: they are shown with a result, used as filters, or used to sort. */
import type { Article } from '../model/article.ts';
import { directionOf } from '../model/direction.ts';
import type { Publication } from '../model/publication.ts';
import { dayText } from './format.ts';
import { statusLabel } from './status.ts';
import type { SearchFilter } from '../languages/finding-words.ts';
import type { Words } from '../languages/words.ts';

export interface SearchFacts {
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: readonly { readonly name: SearchFilter; readonly value: string }[];
  readonly sort: Readonly<Record<string, string>>;
}

export function searchFacts(article: Article, publication: Publication, words: Words): SearchFacts {
  const { site, authors, categories, hashtags } = publication;
  const names = article.authors.flatMap((slug) => authors.get(slug)?.name ?? []);
  const trails = article.categories.map((path) => categories.byPath.get(path)?.trail ?? []);
  const subject = trails[0]?.map((path) => categories.byPath.get(path)?.name).join(' / ');
  // A level is identified by the names of all levels above it: two categories may have the same name.
  const levels = new Set(
    trails.flatMap((trail) =>
      trail.map((_, depth) =>
        trail
          .slice(0, depth + 1)
          .map((path) => categories.byPath.get(path)?.name)
          .join(' › '),
      ),
    ),
  );
  const filter = (name: SearchFilter, values: Iterable<string>) => [...values].map((value) => ({ name, value }));
  return {
    meta: {
      title: article.title,
      ...(article.standfirst === undefined ? {} : { standfirst: article.standfirst }),
      ...(article.published ? { date: dayText(article.published.day, site.language), day: article.published.day } : {}),
      authors: names.join(', '),
      ...statusLabel(article, words),
      // The usual kind needs no label.
      ...(article.kind === site.defaultKind ? {} : { kind: words.kinds[article.kind] }),
      ...(subject === undefined ? {} : { subject }),
      ...answerOf(article, publication, words),
      ...(article.language === site.language ? {} : { language: article.language, direction: directionOf(article.language) }),
    },
    filters: [
      ...filter('category', levels),
      ...filter(
        'hashtag',
        article.hashtags.flatMap((slug) => hashtags.bySlug.get(slug)?.label ?? []),
      ),
      ...filter('author', names),
      ...filter('year', article.published ? [article.published.day.slice(0, 4)] : []),
      ...filter('kind', [words.kinds[article.kind]]),
    ],
    sort: article.published ? { date: new Date(article.published.instant).toISOString() } : {},
  };
}

/** "In answer to The deal that would not close", where it argues against a published article. */
function answerOf({ disagreesWith }: Article, { articleBySlug }: Publication, words: Words): { readonly answer?: string } {
  const answered = disagreesWith.flatMap((slug) => articleBySlug.get(slug) ?? [])[0];
  return answered ? { answer: `${words.inAnswerTo} ${answered.title}` } : {};
}
