/** What the home page shows of each top category, in the order of weight. */
import type { Article } from '../../model/article.ts';
import type { Publication } from '../../model/publication.ts';
import { type ArticleCard, articleCard } from '../article-card.ts';
import type { WeighedLink } from '../article-list.ts';
import type { Link } from '../link.ts';
import { weightsOf } from '../weights.ts';
import { wordsFor } from '../../languages/words-for.ts';

export interface HomeSubject {
  readonly subject: WeighedLink;
  /** The links to its children with the most articles. */
  readonly branches: readonly Link[];
  readonly cards: readonly ArticleCard[];
}

const branchCount = 4;
const cardCount = 3;

/**
 * Categories with an article that is not already shown above. Each article is listed once: under its primary category, or under another of its own that
 * would have fewer than three.
 */
export function homeSubjects(publication: Publication, above: ReadonlySet<Article>): readonly HomeSubject[] {
  const { categories, articlesInCategory, urls, site } = publication;
  const words = wordsFor(site.language);
  const countOf = (path: string): number => articlesInCategory.get(path)?.length ?? 0;
  const loudestFirst = (paths: readonly string[]): readonly string[] => paths.toSorted((a, b) => countOf(b) - countOf(a));
  const roots = loudestFirst(categories.roots).filter((path) => countOf(path) > 0);
  const weights = weightsOf(publication);
  const shown = new Set(above);
  const take = (path: string, isWanted: (article: Article) => boolean, limit: number): readonly Article[] => {
    const taken = (articlesInCategory.get(path) ?? []).filter((article) => !shown.has(article) && isWanted(article)).slice(0, limit);
    for (const article of taken) shown.add(article);
    return taken;
  };
  const own = new Map(roots.map((path) => [path, take(path, (article) => rootOf(article) === path, cardCount)]));

  return roots.flatMap((path) => {
    const category = categories.byPath.get(path);
    const first = own.get(path) ?? [];
    if (!category || first.length === 0) return [];
    const listed = [...first, ...take(path, () => true, cardCount - first.length)];
    const branches = loudestFirst(category.children)
      .filter((child) => countOf(child) > 0)
      .flatMap((child) => categories.byPath.get(child) ?? []);
    return [
      {
        subject: {
          label: category.name,
          href: urls.category(path),
          articleCount: countOf(path),
          count: words.articles(countOf(path)),
          weight: weights.category(path),
        },
        branches: branches.slice(0, branchCount).map(({ name, path: branch }) => ({ label: name, href: urls.category(branch) })),
        cards: listed.map((article) => articleCard(article, publication)),
      },
    ];
  });
}

function rootOf(article: Article): string | undefined {
  return article.categories[0]?.split('/')[0];
}
