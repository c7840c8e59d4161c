/** The search page: its words, and other links for readers without a search. */
import type { Publication } from '../../model/publication.ts';
import { shardsOf } from '../../model/shards.ts';
import { type ArticleCard, articleCard } from '../article-card.ts';
import type { CountedLink, WeighedLink } from '../article-list.ts';
import { loudestHashtags } from './hashtag.ts';
import { type Head, headOf } from '../head.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import type { SearchFilter } from '../../languages/finding-words.ts';
import type { Words } from '../../languages/words.ts';
import { wordsFor } from '../../languages/words-for.ts';

/** Sentences of the search script. Those with a count are given for each plural form of the language. */
export interface SearchWords {
  /** BCP 47, the language of the words. It differs from that of the page where the engine has no words in that language. */
  readonly language: string;
  readonly label: string;
  readonly searching: string;
  /** By plural category of `Intl.PluralRules`; `{count}` stands for the number. */
  readonly results: Readonly<Record<string, string>>;
  /** "2 pieces come near." */
  readonly nearResults: Readonly<Record<string, string>>;
  /** The mark of an article that does not contain the searched words themselves. */
  readonly nearMatch: string;
  /** `{results}` that mention `{query}`. */
  readonly mention: string;
  readonly nothingWith: string;
  readonly nothingChosen: string;
  readonly nearIt: string;
  /** Without `{words}` there are `{results}`. */
  readonly leftOut: string;
  readonly unquoted: string;
  /** `{text}` in quotation marks. */
  readonly quoted: string;
  /** `{count}` stands for the number of results that are not shown yet. */
  readonly more: string;
  readonly moreLast: string;
  readonly moreValues: string;
  readonly clear: string;
  readonly retry: string;
  readonly offline: string;
  readonly failed: string;
  readonly needsScript: string;
  readonly filters: string;
  readonly sortBy: string;
  readonly sortRelevance: string;
  readonly sortNewest: string;
}

export interface SearchView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly heading: string;
  readonly introduction: string;
  /** The address of the index. */
  readonly bundle: string;
  /** The names of the shards, newest first. Each shard except the first has a folder of its name. Empty where there is one index. */
  readonly shards: readonly string[];
  readonly facets: readonly { readonly name: SearchFilter; readonly label: string }[];
  /** The address of names that lead to a page. */
  readonly names: string;
  readonly words: SearchWords;
  /** What there is, for a reader who has asked nothing yet, or has found nothing. */
  readonly browse: Browse;
}

export interface Browse {
  readonly newest: { readonly label: string; readonly cards: readonly ArticleCard[] };
  /** Categories with articles in the order of their tree; `isBelow`: below another one. */
  readonly subjects: { readonly label: string; readonly links: readonly (CountedLink & { readonly isBelow: boolean })[] };
  readonly hashtags: { readonly label: string; readonly all: Link; readonly most: readonly WeighedLink[] };
}

const newestCount = 4;
const hashtagCount = 8;
const subjectCount = 30;

const facets = ['category', 'hashtag', 'author', 'year', 'kind'] as const satisfies readonly SearchFilter[];

/** `divided`: whether there may be shards. The preview has one index of the newest articles. */
export function searchView(publication: Publication, { divided = true } = {}): SearchView {
  const { site, urls, articles } = publication;
  const words = wordsFor(site.language);
  const frame = siteFrame(publication, urls.search);
  return {
    frame,
    head: headOf(publication, { title: words.search, description: words.searchIntroduction, route: 'search', href: urls.search }),
    heading: words.search,
    introduction: words.searchIntroduction,
    bundle: urls.searchIndex,
    shards: divided ? shardsOf(articles).flatMap(({ name }) => name ?? []) : [],
    facets: facets.map((name) => ({ name, label: words.filterNames[name] })),
    names: urls.searchNames,
    words: searchWords(words),
    browse: browseOf(publication),
  };
}

function searchWords(words: Words): SearchWords {
  return {
    language: words.language,
    label: words.searchLabel,
    searching: words.searching,
    results: pluralForms(words.language, words.results),
    nearResults: pluralForms(words.language, words.nearResults),
    nearMatch: words.nearMatch,
    mention: words.mention('{results}', '{query}'),
    nothingWith: words.nothingWith('{query}'),
    nothingChosen: words.nothingChosen,
    nearIt: words.nearIt,
    leftOut: words.leftOut('{words}', '{results}'),
    unquoted: words.unquoted('{results}'),
    quoted: words.quoted('{text}'),
    more: words.moreResults('{count}'),
    moreLast: words.lastResults('{count}'),
    moreValues: words.moreValues,
    clear: words.clearFilters,
    retry: words.retry,
    offline: words.searchOffline,
    failed: words.searchFailed,
    needsScript: words.searchNeedsScript,
    filters: words.filters,
    sortBy: words.sortBy,
    sortRelevance: words.sortRelevance,
    sortNewest: words.sortNewest,
  };
}

function browseOf(publication: Publication): Browse {
  const { site, urls, articles, categories, articlesInCategory } = publication;
  const words = wordsFor(site.language);
  const countIn = (path: string): number => articlesInCategory.get(path)?.length ?? 0;
  return {
    newest: { label: words.latest, cards: articles.slice(0, newestCount).map((article) => articleCard(article, publication)) },
    subjects: {
      label: words.categories,
      links: categories.roots
        .flatMap((root) => [root, ...(categories.byPath.get(root)?.children ?? [])])
        .flatMap((path) => categories.byPath.get(path) ?? [])
        .filter(({ path }) => countIn(path) > 0)
        .slice(0, subjectCount)
        .map(({ name, path, trail }) => {
          const articleCount = countIn(path);
          return { label: name, href: urls.category(path), articleCount, count: words.articles(articleCount), isBelow: trail.length > 1 };
        }),
    },
    hashtags: {
      label: words.comingBackTo,
      all: { label: words.allHashtags, href: urls.hashtags },
      most: loudestHashtags(publication, hashtagCount),
    },
  };
}

/** A sentence with a number, in each plural form of its language. */
function pluralForms(language: string, sentence: (count: number) => string): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(language);
  const said = (count: number): string => sentence(count).replace(/\p{Nd}+/u, '{count}');
  // Forms that no small number has (millions, fractions) get the sentence of a large number.
  const forms = new Map(rules.resolvedOptions().pluralCategories.map((form) => [form, said(200)]));
  for (let count = 200; count >= 0; count--) forms.set(rules.select(count), said(count));
  return Object.fromEntries(forms);
}
