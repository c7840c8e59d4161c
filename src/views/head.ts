/** The metadata of a page, for browsers, search engines and sites that show links. */
import { documentUri, publicationUri } from './bluesky/records.ts';
import { feeds } from '../addresses/feeds.ts';
import { type RouteName, routeOf, routes } from '../addresses/routes.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { imageOfArticle, imageOfPublication, type SharedImage } from './shared-image.ts';
import type { Link } from './link.ts';
import { versionsOf } from './translations.ts';
import type { StructuredData } from './structured-data.ts';

export interface Head {
  /** Unique on the site. */
  readonly title: string;
  readonly description: string;
  /** An absolute URL. */
  readonly canonical: string;
  readonly siteName: string;
  readonly type: 'website' | 'article';
  readonly feeds: readonly (Link & { readonly type: string })[];
  /** The address of the style sheet with the publication's own colours. */
  readonly colours?: string;
  /** The address of the list of former addresses with a query, on the pages that hosts send for such an address. */
  readonly former?: string;
  /** Whether search engines are asked not to index this page. */
  readonly hidden: boolean;
  /** Absent where the publication has no cards. */
  readonly image?: SharedImage;
  /** Absent on a page that search engines are asked to skip. */
  readonly structured?: StructuredData;
  readonly article?: ArticleHead;
  /** Absolute URLs of all versions of an article, by language; `x-default` is the original. Absent where there is one only. */
  readonly languages?: Readonly<Record<string, string>>;
  /** The records of an account on Bluesky that say the same, by relation. */
  readonly records?: Readonly<Record<string, string>>;
}

/** What the head of an article says of it. */
export interface ArticleHead {
  /** Days or moments, as written. */
  readonly published?: string;
  readonly modified?: string;
  /** The absolute URLs of the pages of its authors. */
  readonly authors: readonly string[];
  /** Their accounts: `@ada@example.social`. */
  readonly accounts: readonly string[];
  /** The names of its primary category, and of its hashtags. */
  readonly section?: string;
  readonly tags: readonly string[];
}

interface PageFacts {
  /** Absent on the home page, whose title is that of the site. */
  readonly title?: string;
  /** The default is that of the site. */
  readonly description?: string | undefined;
  readonly href: string;
  /** An absolute URL, when another page is the original. */
  readonly canonical?: string | undefined;
  readonly route: RouteName;
  /** Gives its image and its dates. A held-back article is not to be indexed. */
  readonly article?: Article;
  readonly structured?: StructuredData;
  /** Of the list that the page shows, named before those of the whole publication. */
  readonly feed?: Link | undefined;
}

export function headOf(
  publication: Publication,
  { title, description, href, canonical, route, article, structured, feed }: PageFacts,
): Head {
  const { site, urls, formerQueries, findable } = publication;
  const { unlisted = false, fallback = false } = routeOf(route);
  const hidden = !findable || unlisted || (article !== undefined && article.status !== 'published');
  const image = article ? imageOfArticle(article, publication) : imageOfPublication(publication);
  return {
    title: title === undefined ? `${site.name}: ${site.tagline}` : `${title} · ${site.name}`,
    description: description || site.description,
    canonical: canonical ?? urls.absolute(href),
    siteName: site.name,
    type: article ? 'article' : 'website',
    feeds: [
      ...(feed
        ? [{ label: `${feed.label} · ${site.name} (${routes.feed.feed.format})`, href: feed.href, type: routes.feed.feed.type }]
        : []),
      ...feeds.map(({ path, type, format }) => ({ label: `${site.name} (${format})`, href: urls.within(path), type })),
    ],
    ...(fallback && formerQueries.length > 0 ? { former: urls.former } : {}),
    ...(site.colours ? { colours: urls.colours } : {}),
    hidden,
    ...(structured && !hidden ? { structured } : {}),
    ...(image ? { image } : {}),
    ...(article ? { article: articleHead(article, publication) } : {}),
    ...recordLinks(publication, article, route),
    ...languageLinks(publication, article),
  };
}

function languageLinks(publication: Publication, article: Article | undefined): Pick<Head, 'languages'> {
  const versions = article ? versionsOf(article, publication) : [];
  const [original] = versions;
  if (!original) return {};
  const addressOf = ({ href }: Article): string => publication.urls.absolute(href);
  return {
    languages: {
      ...Object.fromEntries(versions.map((version) => [version.language, addressOf(version)])),
      ...(original.translationOf === undefined ? { 'x-default': addressOf(original) } : {}),
    },
  };
}

/** On pages that such a record is about. */
function recordLinks({ site, forReaders }: Publication, article: Article | undefined, route: RouteName): Pick<Head, 'records'> {
  const document = article && site.bluesky && documentUri(article, site.bluesky);
  if (!site.bluesky || !forReaders || !(document ?? route === 'home')) return {};
  return {
    records: {
      ...(document === undefined ? {} : { 'site.standard.document': document }),
      'site.standard.publication': publicationUri(site.bluesky),
    },
  };
}

function articleHead(article: Article, { authors, categories, hashtags, urls }: Publication): ArticleHead {
  const { published, changed } = article;
  const people = article.authors.flatMap((slug) => authors.get(slug) ?? []);
  const section = categories.byPath.get(article.categories[0] ?? '')?.name;
  return {
    ...(published ? { published: published.written } : {}),
    ...(changed && changed !== published ? { modified: changed.written } : {}),
    authors: people.map(({ href }) => urls.absolute(href)),
    accounts: people.flatMap(({ fediverse }) => fediverse ?? []),
    ...(section === undefined ? {} : { section }),
    tags: article.hashtags.flatMap((slug) => hashtags.bySlug.get(slug)?.label ?? []),
  };
}
