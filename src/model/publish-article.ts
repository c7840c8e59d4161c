/** Finds an article to publish, and the problems of publishing it. */
import type { WrittenText } from '../markdown/words/written-text.ts';
import { type ArticleFields, articleSchema } from '../schema/article.ts';
import { parseFields } from '../schema/parse-fields.ts';
import type { Problem } from '../problems/problem.ts';
import type { Addresses } from './addresses/claim-addresses.ts';
import type { Clock, ContentFiles } from './content-files.ts';
import { type Moment, momentOf } from './dates.ts';
import { buildPublication } from './publication.ts';
import { slugOf } from '../addresses/slug.ts';
import { type Status, statusOf } from './status.ts';

type WrittenArticle = WrittenText<ArticleFields>;

/** Finds it by slug, by path from the content folder, or by a unique title. */
export function articleCalled(name: string, { articles }: ContentFiles, addresses: Addresses): WrittenArticle | undefined {
  const wanted = name.normalize('NFC');
  const [titled, ...others] = articlesTitled(name, articles);
  return (
    articles.find(({ path }) => path.normalize('NFC') === wanted || addresses.slugOf(path) === wanted) ??
    (others.length === 0 ? titled : undefined)
  );
}

/** Ignores case and punctuation. */
export function articlesTitled(title: string, articles: readonly WrittenArticle[]): readonly WrittenArticle[] {
  return articles.filter(({ data }) => slugOf(data.title) === slugOf(title));
}

/** Whether it is visible now, and its date. `now` in milliseconds since 1970. */
export function stateOf({ data }: WrittenArticle, { site }: ContentFiles, now: number): { status: Status; published: Moment | undefined } {
  const published = data.published === undefined ? undefined : momentOf(data.published, site.data.timeZone);
  return { status: statusOf({ draft: data.draft, published }, now), published };
}

/**
 * The problems of this article, and of others because of it, if it appeared at `published` (a day, or RFC 3339);
 * with the present line numbers.
 */
export function problemsOfPublishing(article: WrittenArticle, published: string, files: ContentFiles, clock: Clock): readonly Problem[] {
  const data = { ...article.data, draft: false, published };
  const { path, lines } = article;
  const { problems } = parseFields(articleSchema, { path, field: 'frontmatter', value: data, lines, typed: {}, text: [] });
  const articles = files.articles.map((other) => (other === article ? { ...article, data } : other));
  const before = new Set(buildPublication(files, clock).problems.map(({ file, message }) => `${file} ${message}`));
  const after = buildPublication({ ...files, articles }, clock).problems;
  return [...problems, ...after.filter(({ file, message }) => file === path || !before.has(`${file} ${message}`))];
}
