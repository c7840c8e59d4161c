/** How an article is cited, and how its address is passed on. */
import { hash } from 'node:crypto';
import { wordsFor } from '../languages/words-for.ts';
import type { CiteWords } from '../languages/words.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { dayText } from './format.ts';

/** What a citation says, for all its formats (src/outputs/citations). */
export interface Citation {
  /** Names the article in lists of references: letters, digits and hyphens of ASCII. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly CitedAuthor[];
  /** The name of the publication. */
  readonly publication: string;
  /** `2026-01-31`; absent for a draft without a date. */
  readonly day?: string;
  /** Absolute. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
}

/** `family` and `given` where the author's file says which is which: `sortName: Quill, Ada`. */
export type CitedAuthor = { readonly name: string } | { readonly family: string; readonly given: string };

export interface CitationView {
  readonly words: Omit<CiteWords, 'citation'>;
  /** One sentence, in the language of the site. */
  readonly sentence: readonly SentencePart[];
  readonly citation: Citation;
}

/** `isolated`: names and a title, which may run the other way than the sentence. The part with `citation.url` is not. */
export interface SentencePart {
  readonly text: string;
  readonly isolated: boolean;
}

export function citationView(article: Article, publication: Publication): CitationView {
  const { site, authors, urls } = publication;
  const { citation: sentenceOf, ...words } = wordsFor(site.language).cite;
  const people = article.authors.flatMap((slug) => authors.get(slug) ?? []);
  const { title, slug, published, language } = article;
  const day = published?.day;
  const url = urls.absolute(article.href);
  const names = new Intl.ListFormat(site.language).format(people.map(({ name }) => name));
  return {
    words,
    sentence: partsOf(
      sentenceOf({
        authors: isolate(names),
        title: isolate(title),
        publication: site.name,
        url,
        ...(day === undefined ? {} : { day: dayText(day, site.language) }),
      }),
    ),
    citation: {
      key: day === undefined ? keyOf(slug) : `${keyOf(slug)}-${day.slice(0, 4)}`,
      ...{ title, publication: site.name, url, language, ...(day === undefined ? {} : { day }) },
      authors: people.map(({ name, sortName }) => {
        const [family, given] = sortName?.split(/,\s*/) ?? [];
        return family && given ? { family, given } : { name };
      }),
    },
  };
}

/** U+2068 and U+2069 stand in no title and no name: `check` refuses signs that are not seen. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function partsOf(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/(\u2068[^\u2069]*\u2069)/)
    .filter((text) => text !== '')
    .map((text) => (text.startsWith('\u2068') ? { text: text.slice(1, -1), isolated: true } : { text, isolated: false }));
}

/** Programs take ASCII only. Where that leaves out letters, some of a digest make slugs different. */
function keyOf(slug: string): string {
  const ascii = slug.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (ascii === slug) return ascii;
  return `${ascii === '' ? 'piece' : ascii}-${hash('sha256', slug).slice(0, 6)}`;
}
