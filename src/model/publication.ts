/** All files → the publication, or all problems between files. */
import type { WrittenText } from '../markdown/words/written-text.ts';
import type { ArticleFields } from '../schema/article.ts';
import { finishProblems } from '../problems/finish-problems.ts';
import type { Problem, Warning } from '../problems/problem.ts';
import type { SiteFields } from '../schema/site.ts';
import { type Addresses, claimAddresses } from './addresses/claim-addresses.ts';
import type { Redirect } from '../addresses/address-book.ts';
import { buildArchive, type Month } from './archive.ts';
import { type Article, newestFirst } from './article.ts';
import { articlesBy } from './articles-by.ts';
import { buildArticle } from './build-article.ts';
import { buildMarks, type Marks } from './marks.ts';
import { buildPage, type Page } from './build-page.ts';
import { firstArticlesBy } from './first-articles-by.ts';
import { buildAuthors, type Author } from './authors.ts';
import { type Clock, type ContentFiles, type DatedArticle, inOrder } from './content-files.ts';
import { buildCategoryTree, type CategoryTree } from './category-tree.ts';
import { datedArticles } from './dated-articles.ts';
import { indexHashtags } from './hashtags/index-hashtags.ts';
import { formerIdWarnings } from './checks/former-id-warnings.ts';
import { nameWarnings } from './checks/name-warnings.ts';
import { hashtagWarnings } from './checks/hashtag-warnings.ts';
import { siteWarnings } from './checks/site-warnings.ts';
import { featuredSlug, type HashtagIndex } from './hashtags/hashtags.ts';
import type { Gone } from './addresses/claim-gone.ts';
import type { FormerQuery } from './addresses/former-addresses.ts';
import { checkReferences } from './checks/references.ts';
import { type HeldBack, heldBackIn } from './held-back.ts';
import { disagreementIn } from './relations/disagreement.ts';
import { relatedThrough } from './relations/related.ts';
import { buildSeries, type Series } from './series.ts';
import { replacedRoutes, type RouteName } from '../addresses/routes.ts';
import { statusOf } from './status.ts';
import { createUrls, type Urls } from '../addresses/urls.ts';
import { type Texts, textBuilder } from './build-text.ts';

/** What is published, resolved and sorted. Held-back articles and pages are only in `heldBack`. */
export interface Publication extends Marks {
  readonly site: SiteFields;
  readonly urls: Urls;
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly articleBySlug: ReadonlyMap<string, Article>;
  readonly categories: CategoryTree;
  /** Articles of a category and its descendants, by path; newest first. */
  readonly articlesInCategory: ReadonlyMap<string, readonly Article[]>;
  readonly hashtags: HashtagIndex;
  readonly articlesWithHashtag: ReadonlyMap<string, readonly Article[]>;
  /** Without authors who have only held-back articles: name and portrait would reveal them. */
  readonly authors: ReadonlyMap<string, Author>;
  readonly articlesByAuthor: ReadonlyMap<string, readonly Article[]>;
  readonly series: ReadonlyMap<string, Series>;
  readonly archive: readonly Month[];
  readonly pages: readonly Page[];
  readonly redirects: readonly Redirect[];
  /** Former addresses with a query. */
  readonly formerQueries: readonly FormerQuery[];
  /** What was withdrawn. */
  readonly gone: readonly Gone[];
  /** Articles that it argues against, then those that argue against it. */
  disagreeingWith(article: Article): readonly Article[];
  /** Articles to read next, without those of `disagreeingWith`. */
  relatedTo(article: Article, limit: number): readonly Article[];
  /** In a preview of an earlier state: the number of problems of the present content. */
  readonly unsolved?: number;
  /** What is held back, the next due first, drafts last. */
  readonly heldBack: readonly HeldBack[];
  /** Output files in whose place `public/` has a file. */
  readonly replaced: ReadonlySet<RouteName>;
  /** False if drafts and scheduled articles are among the articles, marked. */
  readonly forReaders: boolean;
  /** Whether search engines may list it. */
  readonly findable: boolean;
}

export interface BuiltPublication {
  /** Absent if there is a problem or a damaged file. */
  readonly publication?: Publication;
  readonly problems: readonly Problem[];
  /** Those that could be assigned, even if there are problems. */
  readonly addresses: Addresses;
  /** Computed on call: few callers need it, and it takes as long as the articles. */
  warnings(): readonly Warning[];
}

/** Used by the site, the command line and the tests alike. */
export function buildPublication(given: ContentFiles, clock: Clock): BuiltPublication {
  const files = inOrder(given);
  const site = files.site.data;
  const urls = createUrls(site.url);
  const dated = datedArticles(files.articles, site.timeZone);
  const shown = dated.filter((one) => clock.drafts || statusOf(one, clock.now) === 'published').map(({ file }) => file);

  const { tree, problems: treeProblems } = buildCategoryTree(files.categories);
  const { uses, indexOfAll, hashtagIndex, problems: hashtagProblems } = indexHashtags(files.hashtags, dated, shown);
  const addresses = claimAddresses(files, { dated, urls, tree, hashtagIndex, indexOfAll, clock });
  const warnings = (): readonly Warning[] =>
    finishProblems([
      ...siteWarnings(files.site, clock.now),
      ...formerIdWarnings(files.articles),
      ...hashtagWarnings(uses, indexOfAll, files.hashtags),
      ...nameWarnings(files, { addresses, tree, uses }),
    ]);

  const texts = textBuilder(files, addresses, urls, clock);
  const authors = buildAuthors(files, addresses, urls, texts);
  const articles = buildArticles(dated, { site, urls, hashtagIndex, texts, addresses, now: clock.now });
  const pages = buildPages(files, { urls, texts, addresses });
  const { marks, problems: markProblems } = buildMarks(files, texts);
  const slugs = new Set(articles.map(({ article }) => article.slug));
  const references = [...checkReferences(files, { tree, authors, articles: slugs, addresses, clock }), ...markProblems];
  const problems = finishProblems([...treeProblems, ...hashtagProblems, ...addresses.problems, ...references, ...texts.problems()]);
  if (problems.length > 0 || (files.damaged?.size ?? 0) > 0) return { problems, addresses, warnings };

  const parts = { site, urls, tree, hashtagIndex, addresses, authors, articles, pages, shown, firstArticles: firstArticlesBy(dated) };
  return { publication: publicationOf({ ...parts, publicFiles: files.publicFiles, marks }, clock), problems, addresses, warnings };
}

/** An article as shown, and its file as written. */
interface BuiltArticle {
  readonly file: WrittenText<ArticleFields>;
  readonly article: Article;
}

interface KnownToArticles {
  readonly site: SiteFields;
  readonly urls: Urls;
  readonly hashtagIndex: HashtagIndex;
  readonly texts: Texts;
  readonly addresses: Addresses;
  readonly now: number;
}

function buildArticles(dated: readonly DatedArticle[], { addresses, ...known }: KnownToArticles): readonly BuiltArticle[] {
  return dated.map((one) => {
    const { file, published } = one;
    const slug = addresses.slugOf(file.path);
    return { file, article: buildArticle(file, { ...known, slug, published, status: statusOf(one, known.now) }) };
  });
}

type KnownToPages = Pick<KnownToArticles, 'urls' | 'texts' | 'addresses'>;

function buildPages({ pages, site }: ContentFiles, { urls, texts, addresses }: KnownToPages): readonly Page[] {
  return pages.map((file) => {
    const slug = addresses.slugOf(file.path);
    return buildPage(file, { slug, href: urls.page(slug), text: texts.textOf(file), language: site.data.language });
  });
}

/** All that was built, held back or not. */
interface Parts extends Pick<ContentFiles, 'publicFiles'>, Pick<Publication, 'site' | 'urls'> {
  readonly tree: CategoryTree;
  readonly hashtagIndex: HashtagIndex;
  readonly addresses: Addresses;
  readonly marks: Marks;
  readonly authors: ReadonlyMap<string, Author>;
  readonly articles: readonly BuiltArticle[];
  readonly pages: readonly Page[];
  /** The files of the articles that are not held back. */
  readonly shown: ContentFiles['articles'];
  /** When each author becomes visible, by slug. */
  readonly firstArticles: ReadonlyMap<string, number>;
}

function publicationOf(parts: Parts, { now, drafts }: Clock): Publication {
  const { site, urls, tree, hashtagIndex, addresses, authors, pages, shown, firstArticles, marks } = parts;
  const isShown = ({ status }: Article | Page): boolean => drafts || status === 'published';
  const articles = parts.articles
    .map(({ article }) => article)
    .filter(isShown)
    .sort(newestFirst);
  const articleBySlug = new Map(articles.map((article) => [article.slug, article]));
  const articlesWithHashtag = articlesBy(articles, ({ hashtags, featured }) => (featured ? [featuredSlug, ...hashtags] : hashtags));
  const disagreeingWith = disagreementIn(articles, articleBySlug);
  return {
    ...marks,
    ...{ site, urls, articles, articleBySlug },
    categories: tree,
    articlesInCategory: articlesBy(articles, ({ categories }) => categories.flatMap((path) => tree.byPath.get(path)?.trail ?? [])),
    hashtags: hashtagIndex,
    articlesWithHashtag,
    authors: new Map([...authors].filter(([slug]) => drafts || (firstArticles.get(slug) ?? -Infinity) <= now)),
    articlesByAuthor: articlesBy(articles, (article) => article.authors),
    series: buildSeries(articles, shown),
    archive: buildArchive(articles, site.numbering),
    pages: pages.filter(isShown),
    redirects: addresses.redirects,
    formerQueries: addresses.formerQueries,
    gone: addresses.gone,
    disagreeingWith,
    relatedTo: relatedThrough(articleBySlug, articlesWithHashtag, disagreeingWith),
    heldBack: heldBackIn(parts.articles, pages),
    replaced: replacedRoutes(parts.publicFiles),
    forReaders: !drafts,
    findable: !drafts && site.machines?.index !== false,
  };
}
