/** The page of a series: its parts, from the first to the last. */
import type { Publication } from '../model/publication.ts';
import { listViews, type ListView } from './article-list.ts';
import { wordsFor } from './words/words-for.ts';

/** One view for each page of each series. */
export function seriesViews(publication: Publication): readonly { slug: string; page: number; view: ListView }[] {
  const { series, urls, site } = publication;
  const words = wordsFor(site.language);
  return [...series.values()].flatMap(({ slug, name, parts }) =>
    listViews(publication, { heading: name, label: words.series, href: urls.series(slug), breadcrumbs: [], articles: parts }).map(
      ({ page, view }) => ({
        slug,
        page,
        view,
      }),
    ),
  );
}
