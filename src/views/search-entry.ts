/** What the search indexes of an article beside its text. */
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type ContributorLine, contributorLines } from './contributors.ts';
import { type EndMatter, endMatter } from './end-matter.ts';
import { type SearchFacts, searchFacts } from './search-facts.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface SearchEntry {
  /** Within the site, without the base path. */
  readonly address: string;
  /** BCP 47, the language of the page: it decides how words are split. */
  readonly language: string;
  readonly facts: SearchFacts;
  /** Indexed before the text, each as a paragraph. */
  readonly texts: readonly string[];
  readonly picture?: { readonly alt: string; readonly caption?: string | undefined; readonly credit?: string | undefined };
  readonly end: EndMatter;
  /** Found with what follows the text. */
  readonly contributors: readonly ContributorLine[];
}

export function searchEntry(article: Article, publication: Publication): SearchEntry {
  const { site, urls } = publication;
  const words = wordsFor(site.language);
  const { picture, searchTexts } = article;
  return {
    address: article.href.slice(urls.home.length - 1),
    language: site.language,
    facts: searchFacts(article, publication, words),
    texts: searchTexts,
    ...(picture ? { picture: { alt: picture.alt, caption: picture.caption, credit: picture.credit } } : {}),
    end: endMatter(article, publication, words),
    contributors: contributorLines(article, publication),
  };
}
