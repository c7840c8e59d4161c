/** The page of a category, and the list of all categories. */
import type { Article } from '../../model/article.ts';
import type { Category } from '../../model/category-tree.ts';
import type { Publication } from '../../model/publication.ts';
import { type ArticleCard, articleCard } from '../article-card.ts';
import { type ListPage, listViews, type WeighedLink } from '../article-list.ts';
import { type Head, headOf } from '../head.ts';
import type { Link } from '../link.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { hashtagsIn } from '../together.ts';
import { weightsOf } from '../weights.ts';
import { listData } from '../structured-data.ts';
import { wordsFor } from '../../languages/words-for.ts';

/** One view for each page of each category; `path` is the address after `/categories/`. */
export function categoryViews(publication: Publication): readonly (Omit<ListPage, 'page'> & { path: string })[] {
  const { categories, articlesInCategory, urls, site } = publication;
  const words = wordsFor(site.language);
  const articlesBelow = (path: string) => articlesInCategory.get(path) ?? [];
  const weights = weightsOf(publication);
  return [...categories.byPath.values()].flatMap((category) => {
    const articles = articlesBelow(category.path);
    return listViews(publication, {
      route: 'category',
      heading: category.name,
      label: words.filterNames.category,
      introduction: category.description,
      href: urls.category(category.path),
      breadcrumbs: trailTo(category, publication),
      weight: weights.category(category.path),
      articles,
      below: { label: words.subcategories, lists: childrenOf(category, publication) },
      together: { label: words.hashtagsHere, hashtags: hashtagsIn(articles, publication) },
    }).map(({ page, ...list }) => ({ path: page === 1 ? category.path : `${category.path}/${page}`, ...list }));
  });
}

/** The pages above a category: the list of categories, then its ancestors. */
function trailTo({ trail }: Category, { categories, urls, site }: Publication): readonly Link[] {
  const above = trail.slice(0, -1).flatMap((path) => categories.byPath.get(path) ?? []);
  return [
    { label: wordsFor(site.language).categories, href: urls.categories },
    ...above.map(({ name, path }) => ({ label: name, href: urls.category(path) })),
  ];
}

export interface CategoryBranch extends WeighedLink {
  /** All below it that have articles, as in their tree. */
  readonly children: readonly WeighedLink[];
  /** One that no category before it shows. */
  readonly newest?: ArticleCard;
}

export interface CategoryIndexView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly heading: string;
  readonly branches: readonly CategoryBranch[];
  readonly empty: string;
}

export function categoryIndexView(publication: Publication): CategoryIndexView {
  const { categories, articlesInCategory, urls, site } = publication;
  const words = wordsFor(site.language);
  const roots = categories.roots.flatMap((path) => categories.byPath.get(path) ?? []);
  const shown = new Set<Article>();
  return {
    frame: siteFrame(publication, urls.categories),
    head: headOf(publication, {
      title: words.categories,
      route: 'categories',
      href: urls.categories,
      structured: listData({ name: words.categories, href: urls.categories, breadcrumbs: [] }, publication),
    }),
    heading: words.categories,
    branches: roots.map((root) => {
      const newest = articlesInCategory.get(root.path)?.find((article) => !shown.has(article));
      if (newest) shown.add(newest);
      return {
        ...categoryLink(root, publication),
        children: descendantsOf(root, publication),
        ...(newest ? { newest: articleCard(newest, publication) } : {}),
      };
    }),
    empty: words.nothingYet,
  };
}

/** Those with articles. */
function childrenOf({ children }: Category, publication: Publication): readonly WeighedLink[] {
  return children
    .flatMap((path) => publication.categories.byPath.get(path) ?? [])
    .map((child) => categoryLink(child, publication))
    .filter(({ articleCount }) => articleCount > 0);
}

function descendantsOf(category: Category, publication: Publication): readonly WeighedLink[] {
  const children = category.children.flatMap((path) => publication.categories.byPath.get(path) ?? []);
  return children
    .filter(({ path }) => publication.articlesInCategory.has(path))
    .flatMap((child) => [categoryLink(child, publication), ...descendantsOf(child, publication)]);
}

function categoryLink({ name, path, description }: Category, publication: Publication): WeighedLink {
  const { urls, articlesInCategory, site } = publication;
  const articleCount = articlesInCategory.get(path)?.length ?? 0;
  return {
    ...{ label: name, href: urls.category(path), articleCount, count: wordsFor(site.language).articles(articleCount), description },
    weight: weightsOf(publication).category(path),
  };
}
