/** The page of an article. */
import { monthOf } from '../../model/archive.ts';
import type { Article, LeadPicture, Text } from '../../model/article.ts';
import type { Author } from '../../model/authors.ts';
import type { Moment } from '../../model/dates.ts';
import { directionOf } from '../../model/direction.ts';
import type { Publication } from '../../model/publication.ts';
import { trailOf } from '../article-card.ts';
import { type DateView, dateView, dayText, readingMinutes } from '../format.ts';
import { type Head, headOf } from '../head.ts';
import { lengthThirdsOf } from '../length-profile.ts';
import { type SaveView, saveView } from './saved.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { debateOf, type DebateLine } from '../debate.ts';
import { neighbours, type NeighboursView } from '../neighbours.ts';
import { type CitationView, citationView } from '../citation.ts';
import { type ContributorsView, contributorsView } from '../contributors.ts';
import { citedIn, type CitedView } from '../cited-in.ts';
import { type NextArticlesView, nextArticles } from '../next-articles.ts';
import { type EndMatter, endMatter } from '../end-matter.ts';
import { articleData } from '../structured-data.ts';
import { placesOf, type PlacesView } from '../places.ts';
import { translations, type TranslationsView } from '../translations.ts';
import { statusLabel, type StatusView, statusView } from '../status.ts';
import type { Words } from '../../languages/words.ts';
import { wordsFor } from '../../languages/words-for.ts';

export interface ArticleView extends EndMatter {
  readonly frame: SiteFrame;
  readonly head: Head;
  /** From the root of the tree to the primary category. */
  readonly trail: readonly Link[];
  readonly kind: { readonly name: Article['kind']; readonly label: string };
  readonly display: Article['display'];
  /** A sentence that explains this kind of article. */
  readonly kindSentence: string;
  /** Present where readers do not see the article yet. */
  readonly status?: StatusView;
  readonly title: string;
  readonly standfirst?: string | undefined;
  /** The language of the article, if it differs from that of the site. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly byline: { readonly by: string; readonly authors: readonly (Link & Partial<Pick<Author, 'portrait'>>)[] };
  readonly contributors: ContributorsView;
  readonly published?: { readonly label: string; readonly date: DateView };
  readonly updated?: { readonly label: string; readonly date: DateView };
  /** The issue of the article, where issues are numbered. */
  readonly number?: Link;
  /**
   * A sentence for articles older than a year. `old`: whether it was that old at the build. `turns`: when it becomes that old, in milliseconds since
   * 1970.
   */
  readonly age?: { readonly sentence: string; readonly turns: number; readonly old: boolean };
  readonly length: { readonly minutes: string; readonly words: string };
  readonly picture?: LeadPicture | undefined;
  /** For long articles only. */
  readonly contents?: { readonly label: string; readonly headings: Text['facts']['headings'] };
  readonly text: Text;
  /** The file of the text, from the content folder. */
  readonly path: string;
  readonly authorNotes: {
    readonly label: string;
    readonly authors: readonly (Link & Partial<Pick<Author, 'role' | 'bio' | 'portrait'>>)[];
  };
  readonly series?: SeriesPlace;
  readonly translations?: TranslationsView;
  readonly debate: readonly DebateLine[];
  readonly neighbours?: NeighboursView;
  readonly next?: NextArticlesView;
  readonly cited?: CitedView;
  readonly cite: CitationView;
  readonly places?: PlacesView;
  /** Four lengths of articles of its issue, as shares from 0 to 1. */
  readonly lengthThirds: readonly number[];
  readonly save: SaveView;
}

export interface SeriesPlace {
  readonly label: string;
  readonly name: Link;
  readonly position: string;
  readonly parts: readonly (Link & { readonly part: number; readonly current: boolean; readonly status?: string })[];
}

/** A text with so many words or so many headings has a list of contents. */
const contentsFrom = { words: 2500, headings: 6 };

/** `scripted`: the text is code. A view is made each time that it is read. */
export function articleViews(
  publication: Publication,
): readonly { slug: string; scripted: boolean; article: Article; changed: Moment | undefined; readonly view: ArticleView }[] {
  return publication.articles.map((article) => ({
    slug: article.slug,
    scripted: article.text.facts.scripted,
    article,
    changed: article.changed,
    get view() {
      return articleView(article, publication);
    },
  }));
}

export function articleView(article: Article, publication: Publication): ArticleView {
  const { site, authors } = publication;
  const words = wordsFor(site.language);
  const people = article.authors.flatMap((slug) => authors.get(slug) ?? []);
  const { facts } = article.text;
  const trail = trailOf(article, publication);
  const headings = facts.headings.filter(({ depth }) => depth <= 3);
  const beside = neighbours(article, publication);
  const citing = citedIn(article, publication);
  const inSeries = seriesPlace(article, publication, words);
  return {
    frame: siteFrame(publication, article.href),
    head: headOf(publication, {
      title: article.title,
      description: article.standfirst ?? facts.excerpt,
      href: article.href,
      canonical: article.canonical,
      route: 'article',
      article,
      structured: articleData(article, publication, trail),
    }),
    trail,
    kind: { name: article.kind, label: words.kinds[article.kind] },
    display: article.display,
    kindSentence: words.kindSentences[article.kind],
    ...statusView(article, publication),
    title: article.title,
    standfirst: article.standfirst,
    ...(article.language === site.language ? {} : { language: article.language, direction: directionOf(article.language) }),
    byline: { by: words.by, authors: people.map(({ name, href, portrait }) => ({ label: name, href, portrait })) },
    contributors: contributorsView(article, publication),
    ...(article.published ? { published: { label: words.published, date: dateView(article.published, site.language) } } : {}),
    ...(article.updated ? { updated: { label: words.updated, date: dateView(article.updated, site.language) } } : {}),
    ...numberAndAge(article, publication, words),
    length: { minutes: words.minutes(readingMinutes(facts.words)), words: words.words(facts.words) },
    picture: article.picture,
    ...((facts.words >= contentsFrom.words && headings.length > 1) || headings.length >= contentsFrom.headings
      ? { contents: { label: words.contents, headings } }
      : {}),
    text: article.text,
    path: article.path,
    ...endMatter(article, publication, words),
    authorNotes: {
      label: words.theAuthors(people.length),
      authors: people.map(({ name, href, role, bio, portrait }) => ({ label: name, href, role, bio, portrait })),
    },
    ...inSeries,
    debate: debateOf(article, publication),
    ...beside,
    ...nextArticles(article, publication, addressesIn(beside.neighbours?.entries, citing.cited?.entries, inSeries.series?.parts)),
    ...translations(article, publication),
    ...citing,
    cite: citationView(article, publication),
    ...placesOf(article, publication),
    lengthThirds: lengthThirdsOf(monthOf(article, publication.archive)?.articles ?? []),
    save: saveView(article, publication),
  };
}

/** Without their sections. */
function addressesIn(...lists: readonly (readonly Link[] | undefined)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list = []) => list.map(({ href }) => href.replace(/#.*/, ''))));
}

export function seriesPlace(article: Article, { series, urls }: Publication, words: Words): Pick<ArticleView, 'series'> {
  const found = article.series && series.get(article.series.slug);
  if (!article.series || !found) return {};
  return {
    series: {
      label: words.series,
      name: { label: found.name, href: urls.series(found.slug) },
      // A part in between may be held back, but "part 3 of 2" must never be shown.
      position: words.partOf(article.series.part, Math.max(...found.parts.map(({ series: place }) => place?.part ?? 1))),
      parts: found.parts.map((part) => ({
        label: part.title,
        href: part.href,
        part: part.series?.part ?? 0,
        current: part === article,
        ...statusLabel(part, words),
      })),
    },
  };
}

function numberAndAge(article: Article, publication: Publication, words: Words): Pick<ArticleView, 'number' | 'age'> {
  const { urls, site } = publication;
  const month = monthOf(article, publication.archive);
  const { age, published } = article;
  return {
    ...(month?.number === undefined ? {} : { number: { label: words.number(month.number), href: urls.month(month.month) } }),
    ...(age && published ? { age: { sentence: words.olderThanAYear(dayText(published.day, site.language)), ...age } } : {}),
  };
}
