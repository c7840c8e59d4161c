/**
 * What a page says of itself in the words of schema.org, for search engines. Each value is one that readers see on the page, or the address of
 * something that they see.
 */
import type {
  Article as ArticleData,
  BreadcrumbList,
  CollectionPage,
  CorrectionComment,
  NewsMediaOrganization,
  Person,
  ProfilePage,
  Thing,
  WebSite,
} from 'schema-dts';
import type { Article } from '../model/article.ts';
import type { Author } from '../model/authors.ts';
import type { Publication } from '../model/publication.ts';
import type { Kind } from '../schema/article.ts';
import { contributorLines } from './contributors.ts';
import type { Link } from './link.ts';
import { versionsOf } from './translations.ts';
import { pictureAddress, sharedPicture } from './shared-image.ts';

/** Without the context, which the head gives once for all. */
export type StructuredData = readonly Exclude<Thing, string>[];

/** Types of schema.org by kind; all of them are kinds of `Article`. */
const typeOfKind = {
  opinion: 'OpinionNewsArticle',
  editorial: 'OpinionNewsArticle',
  letter: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  review: 'ReviewNewsArticle',
  interview: 'NewsArticle',
} as const satisfies Readonly<Record<Kind, string>>;

export function articleData(article: Article, publication: Publication, trail: readonly Link[]): StructuredData {
  const { urls, authors, hashtags, series } = publication;
  const { published, changed, standfirst, text } = article;
  const picture = article.picture && (sharedPicture(article, publication)?.href ?? pictureAddress(article.picture, publication));
  const partOf = article.series && series.get(article.series.slug);
  const data: ArticleData = {
    '@type': typeOfKind[article.kind],
    url: article.canonical ?? urls.absolute(article.href),
    headline: article.title,
    ...(standfirst === undefined ? {} : { description: standfirst }),
    inLanguage: article.language,
    ...(published ? { datePublished: published.written } : {}),
    ...(changed && changed !== published ? { dateModified: changed.written } : {}),
    author: article.authors.flatMap((slug) => authors.get(slug) ?? []).map((author) => personNamed(author, publication)),
    ...contributorData(article, publication),
    publisher: publisherOf(publication),
    ...(picture === undefined ? {} : { image: picture }),
    articleSection: trail.map(({ label }) => label),
    keywords: article.hashtags.flatMap((slug) => hashtags.bySlug.get(slug)?.label ?? []),
    wordCount: text.facts.words,
    ...(partOf && article.series
      ? {
          isPartOf: { '@type': 'CreativeWorkSeries', name: partOf.name, url: urls.absolute(urls.series(partOf.slug)) },
          position: article.series.part,
        }
      : {}),
    ...translationData(article, publication),
    ...(article.corrections.length === 0 ? {} : { correction: article.corrections.map(correctionOf) }),
    ...(article.sources.length === 0
      ? {}
      : { citation: article.sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })) }),
  };
  return [data, ...breadcrumbData([...trail, { label: article.title, href: article.href }], publication)];
}

/** schema.org has properties of its own for translators and editors. */
function contributorData(article: Article, publication: Publication): Pick<ArticleData, 'translator' | 'editor' | 'contributor'> {
  const data: Record<'translator' | 'editor' | 'contributor', Person[]> = { translator: [], editor: [], contributor: [] };
  for (const { role, people } of contributorLines(article, publication)) {
    data[role === 'translator' || role === 'editor' ? role : 'contributor'].push(
      ...people.map(({ label, href }): Person => ({
        '@type': 'Person',
        name: label,
        ...(href === undefined ? {} : { url: publication.urls.absolute(href) }),
      })),
    );
  }
  return Object.fromEntries(Object.entries(data).filter(([, people]) => people.length > 0));
}

function translationData(article: Article, publication: Publication): Pick<ArticleData, 'translationOfWork' | 'workTranslation'> {
  const others = versionsOf(article, publication).filter((version) => version !== article);
  const works = others.map(({ href }) => ({ '@type': 'CreativeWork' as const, url: publication.urls.absolute(href) }));
  const [original] = works;
  if (!original) return {};
  const translated = others.find(({ translationOf }) => translationOf === undefined);
  return translated ? { translationOfWork: original } : { workTranslation: works };
}

function correctionOf({ date, text }: Article['corrections'][number]): CorrectionComment {
  return { '@type': 'CorrectionComment', datePublished: date, text };
}

/** The page of an author. */
export function authorData(author: Author, publication: Publication, breadcrumbs: readonly Link[]): StructuredData {
  const { role, bio, portrait, links } = author;
  const person: Person = {
    ...personNamed(author, publication),
    ...(role === undefined ? {} : { jobTitle: role }),
    ...(bio === undefined ? {} : { description: bio }),
    ...(portrait ? { image: pictureAddress(portrait, publication, portraitWidth) } : {}),
    ...(links.length === 0 ? {} : { sameAs: links.map(({ url }) => url) }),
  };
  const page: ProfilePage = { '@type': 'ProfilePage', mainEntity: person };
  return [page, ...breadcrumbData([...breadcrumbs, { label: author.name, href: author.href }], publication)];
}

/** In pixels: the width of a portrait on its page. */
const portraitWidth = 320;

/** The home page. */
export function siteData(publication: Publication): StructuredData {
  const { site, urls } = publication;
  const data: WebSite = {
    '@type': 'WebSite',
    name: site.name,
    url: urls.absolute(urls.home),
    inLanguage: site.language,
    publisher: publisherOf(publication),
  };
  return [data];
}

interface ListFacts {
  readonly name: string;
  readonly href: string;
  readonly description?: string | undefined;
  readonly breadcrumbs: readonly Link[];
}

/** A page that lists articles. */
export function listData({ name, href, description, breadcrumbs }: ListFacts, publication: Publication): StructuredData {
  const { urls } = publication;
  const data: CollectionPage = {
    '@type': 'CollectionPage',
    name,
    url: urls.absolute(href),
    ...(description === undefined ? {} : { description }),
  };
  return [data, ...breadcrumbData([...breadcrumbs, { label: name, href }], publication)];
}

/** Empty where there is nothing above the page. */
function breadcrumbData(links: readonly Link[], { urls }: Publication): readonly BreadcrumbList[] {
  if (links.length < 2) return [];
  const items = links.map(({ label, href }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: label,
    item: urls.absolute(href),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement: items }];
}

function personNamed({ name, href }: Author, { urls }: Publication): Exclude<Person, string> & { '@type': 'Person' } {
  return { '@type': 'Person', name, url: urls.absolute(href) };
}

function publisherOf({ site, urls }: Publication): NewsMediaOrganization {
  const { principles, corrections, ethics } = site.policies ?? {};
  const page = (path: string | undefined): string | undefined => path && urls.absolute(urls.within(path));
  return {
    '@type': 'NewsMediaOrganization',
    name: site.name,
    url: urls.absolute(urls.home),
    ...(principles === undefined ? {} : { publishingPrinciples: page(principles) }),
    ...(corrections === undefined ? {} : { correctionsPolicy: page(corrections) }),
    ...(ethics === undefined ? {} : { ethicsPolicy: page(ethics) }),
    ...(site.social.length === 0 ? {} : { sameAs: site.social.map(({ url }) => url) }),
  };
}
