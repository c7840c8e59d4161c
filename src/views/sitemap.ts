/** The addresses of all pages that search engines may show (sitemaps.org), and when each of them changed. */
import { pathOf, type RouteName, routeOf } from '../addresses/routes.ts';
import type { Article } from '../model/article.ts';
import type { Moment } from '../model/dates.ts';
import { latestOf } from '../model/last-change.ts';
import type { Publication } from '../model/publication.ts';
import { pictureAddress, sharedPicture } from './shared-image.ts';

/** A page of the site, as far as the sitemaps have to know it. */
export interface ListedPage {
  readonly route: RouteName;
  /** Within the site, decoded. */
  readonly path: string;
  /** The article whose page it is. */
  readonly article?: Article | undefined;
  /** When readers last got something new to read on it. Absent where it is not known. */
  readonly changed?: Moment | undefined;
}

export interface SitemapView {
  readonly parts: readonly { readonly href: string; readonly modified?: string }[];
}

export interface SitemapPartView {
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  /** An absolute URL. */
  readonly href: string;
  /** A day or a moment, as written. Absent where it is not known. */
  readonly modified?: string;
  /** Absolute URLs. */
  readonly pictures: readonly string[];
}

export interface SitemapPart {
  /** `articles-2026`. */
  readonly name: string;
  readonly view: SitemapPartView;
  readonly changed?: Moment | undefined;
}

/** The limit of the protocol is 50,000 addresses. */
const mostEntries = 45_000;

/** Of a publication that search engines may not list there is no part. */
export function sitemapParts(publication: Publication, pages: Iterable<ListedPage>): readonly SitemapPart[] {
  if (!publication.findable) return [];
  const listed = [...pages].filter(isListed);
  return [...Map.groupBy(listed, partOf)].flatMap(([name, some]) =>
    Array.from({ length: Math.ceil(some.length / mostEntries) }, (_, index) => {
      const those = some.slice(index * mostEntries, (index + 1) * mostEntries);
      return {
        name: index === 0 ? name : `${name}-${index + 1}`,
        view: { entries: those.map((page) => entryOf(page, publication)) },
        changed: latestOf(those.map(({ changed }) => changed)),
      };
    }),
  );
}

export function sitemapView({ urls }: Publication, parts: readonly SitemapPart[]): SitemapView {
  return {
    parts: parts.map(({ name, changed }) => ({
      href: urls.absolute(urls.within(pathOf('sitemapPart', { name }))),
      ...(changed ? { modified: changed.written } : {}),
    })),
  };
}

/** A page that search engines are asked to skip is left out, and an article whose original is on another site. */
function isListed({ route, article }: ListedPage): boolean {
  const { is, unlisted = false, preview = false } = routeOf(route);
  return is === 'page' && !unlisted && !preview && article?.canonical === undefined;
}

/** Articles by year, so that an edit changes one small file. */
function partOf({ route, article }: ListedPage): string {
  if (article) return `articles-${article.published?.day.slice(0, 4) ?? ''}`;
  return route === 'home' || route === 'page' || route === 'search' ? 'pages' : 'lists';
}

function entryOf({ path, changed, article }: ListedPage, publication: Publication): SitemapEntry {
  const { urls } = publication;
  return {
    href: urls.absolute(urls.within(path)),
    ...(changed ? { modified: changed.written } : {}),
    pictures: article ? picturesOf(article, publication) : [],
  };
}

function picturesOf(article: Article, publication: Publication): readonly string[] {
  const { picture, text } = article;
  const lead = picture && (sharedPicture(article, publication)?.href ?? pictureAddress(picture, publication));
  const inText = Object.values(text.pictures).map((one) => pictureAddress(one, publication));
  return [...new Set([...(lead === undefined ? [] : [lead]), ...inText])];
}

export interface NewsSitemapView {
  /** The name of the publication, and its language (BCP 47). */
  readonly name: string;
  readonly entries: readonly NewsEntry[];
}

export interface NewsEntry {
  /** An absolute URL. */
  readonly href: string;
  readonly title: string;
  readonly language: string;
  /** A day or a moment, as written. */
  readonly published: string;
}

/** For how long an article is news, in milliseconds, and how many may be (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
const newsFor = 48 * 60 * 60 * 1000;
const mostNews = 1000;

/** Newest first. `now` in milliseconds since 1970. */
export function newsSitemapView(publication: Publication, now: number): NewsSitemapView {
  return {
    name: publication.site.name,
    entries: newsIn(publication, now).map(({ href, title, language, published }) => ({
      href: publication.urls.absolute(href),
      title,
      language,
      published: published?.written ?? '',
    })),
  };
}

/** When the list of news next loses an article; undefined where it is empty. */
export function newsUntil(publication: Publication, now: number): number | undefined {
  const oldest = newsIn(publication, now).at(-1)?.published;
  return oldest && oldest.instant + newsFor;
}

function newsIn({ articles, findable }: Publication, now: number): readonly Article[] {
  const isNews = ({ published, canonical }: Article): boolean =>
    published !== undefined && published.instant > now - newsFor && canonical === undefined;
  return findable ? articles.filter(isNews).slice(0, mostNews) : [];
}
