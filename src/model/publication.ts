/** All files → the publication, or all problems between files. */
import type { WrittenText } from '../markdown/written-text.ts';
import type { ArticleFields } from '../schema/article.ts';
import { finishProblems } from '../problems/finish-problems.ts';
import type { Problem, Warning } from '../problems/problem.ts';
import type { SiteFields } from '../schema/site.ts';
import type { Written } from '../schema/written.ts';
import { type Addresses, claimAddresses } from './addresses/claim-addresses.ts';
import type { Redirect } from '../addresses/address-book.ts';
import { buildArchive, type Month } from './archive.ts';
import { type Article, newestFirst } from './article.ts';
import { buildArticle } from './build-article.ts';
import { buildPage, type Page } from './build-page.ts';
import { firstArticlesBy } from './first-articles-by.ts';
import { buildAuthors, type Author } from './authors.ts';
import type { Clock, ContentFiles, DatedArticle } from './content-files.ts';
import { buildCategoryTree, type CategoryTree } from './category-tree.ts';
import { momentOf } from './dates.ts';
import { nameWarnings } from './name-warnings.ts';
import { hashtagWarnings } from './hashtag-warnings.ts';
import { languageWarnings } from './language-warnings.ts';
import { buildHashtags, featuredSlug, type HashtagIndex, type HashtagUse } from './hashtags.ts';
import type { FormerQuery } from './addresses/former-addresses.ts';
import { checkReferences } from './references.ts';
import { type HeldBack, heldBackIn } from './held-back.ts';
import { disagreementIn } from './disagreement.ts';
import { relatedThrough } from './related.ts';
import { buildSeries, type Series } from './series.ts';
import { slugOf } from '../addresses/slug.ts';
import { statusOf } from './status.ts';
import { createUrls, type Urls } from '../addresses/urls.ts';
import { textBuilder } from './build-text.ts';

/** What is published, resolved and sorted. Held-back articles and pages are only in `heldBack`. */
export interface Publication {
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
  /** Articles that it argues against, then those that argue against it. */
  disagreeingWith(article: Article): readonly Article[];
  /** Articles to read next, without those of `disagreeingWith`. */
  relatedTo(article: Article, limit: number): readonly Article[];
  /** In a preview of an earlier state: the number of problems of the present content. */
  readonly unsolved?: number;
  /** What is held back, the next due first, drafts last. */
  readonly heldBack: readonly HeldBack[];
  /** False if drafts and scheduled articles are among the articles, marked. */
  readonly forReaders: boolean;
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
  const { now, drafts } = clock;
  const site = files.site.data;
  const urls = createUrls(site.url);
  const dated = datedArticles(files.articles, site.timeZone);
  const shown = dated.filter((one) => drafts || statusOf(one, now) === 'published').map(({ file }) => file);

  const { tree, problems: treeProblems } = buildCategoryTree(files.categories);
  // Spellings are checked in all articles, but the labels depend only on visible ones.
  const uses = dated.map(({ file }) => hashtagUse(file));
  const { hashtagIndex: indexOfAll, problems: hashtagProblems } = buildHashtags(uses, files.hashtags);
  const warnings = (): readonly Warning[] =>
    finishProblems([
      ...languageWarnings(files.site),
      ...hashtagWarnings(uses, indexOfAll, files.hashtags),
      ...nameWarnings(files, { addresses, tree, uses }),
    ]);
  const hashtagIndex = shown.length === dated.length ? indexOfAll : buildHashtags(shown.map(hashtagUse), files.hashtags).hashtagIndex;
  const addresses = claimAddresses(files, { dated, urls, tree, hashtagIndex, indexOfAll, clock });
  const texts = textBuilder(files, addresses, urls, clock);
  const authors = buildAuthors(files, addresses, urls, texts);

  const built = dated.map((one) => ({
    file: one.file,
    article: buildArticle(one.file, {
      site,
      urls,
      hashtagIndex,
      texts,
      slug: addresses.slugOf(one.file.path),
      published: one.published,
      status: statusOf(one, now),
      now,
    }),
  }));
  const all = built.map(({ article }) => article);
  const pages = files.pages.map((file) => {
    const slug = addresses.slugOf(file.path);
    return buildPage(file, { slug, href: urls.page(slug), text: texts.textOf(file), language: site.language });
  });
  const references = checkReferences(files, {
    tree,
    authors,
    articles: new Set(all.map(({ slug }) => slug)),
    addresses,
    clock,
  });
  const problems = finishProblems([...treeProblems, ...hashtagProblems, ...addresses.problems, ...references, ...texts.problems()]);
  if (problems.length > 0 || (files.damaged?.size ?? 0) > 0) return { problems, addresses, warnings };

  const articles = all.filter(({ status }) => drafts || status === 'published').sort(newestFirst);
  const firstArticles = firstArticlesBy(dated);
  const articleBySlug = new Map(articles.map((article) => [article.slug, article]));
  const articlesWithHashtag = indexBy(articles, ({ hashtags, featured }) => (featured ? [featuredSlug, ...hashtags] : hashtags));
  const disagreeingWith = disagreementIn(articles, articleBySlug);
  const publication: Publication = {
    site,
    urls,
    articles,
    articleBySlug,
    categories: tree,
    articlesInCategory: indexBy(articles, ({ categories }) => categories.flatMap((path) => tree.byPath.get(path)?.trail ?? [])),
    hashtags: hashtagIndex,
    articlesWithHashtag,
    authors: new Map([...authors].filter(([slug]) => drafts || (firstArticles.get(slug) ?? -Infinity) <= now)),
    articlesByAuthor: indexBy(articles, (article) => article.authors),
    series: buildSeries(articles, new Map(shown.flatMap(({ data: { series } }) => (series ? [[slugOf(series.name), series.name]] : [])))),
    archive: buildArchive(articles, site.numbering),
    pages: pages.filter(({ status }) => drafts || status === 'published'),
    redirects: addresses.redirects,
    formerQueries: addresses.formerQueries,
    disagreeingWith,
    relatedTo: relatedThrough(articleBySlug, articlesWithHashtag, disagreeingWith),
    heldBack: heldBackIn(built, pages),
    forReaders: !drafts,
  };
  return { publication, problems, addresses, warnings };
}

/** Sorts the files, so that the result does not depend on the order of disk or store. */
function inOrder(files: ContentFiles): ContentFiles {
  const byPath = <File extends Written<unknown>>(list: readonly File[]): readonly File[] =>
    list.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { ...files, articles: byPath(files.articles), authors: byPath(files.authors), pages: byPath(files.pages) };
}

function hashtagUse({ path, lines, data }: WrittenText<ArticleFields>): HashtagUse {
  return { path, lines, hashtags: data.hashtags };
}

/** The articles with their moments, earliest first, drafts without a date last: hashtags are counted in this order. */
function datedArticles(articles: ContentFiles['articles'], zone: string): readonly DatedArticle[] {
  return articles
    .map((file): DatedArticle => ({
      file,
      draft: file.data.draft,
      published: file.data.published === undefined ? undefined : momentOf(file.data.published, zone),
    }))
    .sort((a, b) => {
      const [first, second] = [a, b].map(({ published }) => published?.instant ?? Infinity);
      return first === second ? (a.file.path < b.file.path ? -1 : 1) : (first ?? 0) - (second ?? 0);
    });
}

function indexBy(articles: readonly Article[], keysOf: (article: Article) => readonly string[]): ReadonlyMap<string, readonly Article[]> {
  const index = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of new Set(keysOf(article))) {
      const known = index.get(key);
      if (known) known.push(article);
      else index.set(key, [article]);
    }
  }
  return index;
}
