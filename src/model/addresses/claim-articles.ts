/** The pages of articles and their social cards; with the visible ones, the pages of their series, months and years. */
import type { AddressBook, Claim } from '../../addresses/address-book.ts';
import { checkFileSlug, fileSlug } from '../../addresses/file-slug.ts';
import { pathOf } from '../../addresses/routes.ts';
import { slugOf } from '../../addresses/slug.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { Problem } from '../../problems/problem.ts';
import { lineOf } from '../../schema/written.ts';
import type { Clock, ContentFiles, DatedArticle } from '../content-files.ts';
import type { Destination } from '../links/link-map.ts';
import { visibleFrom } from '../status.ts';
import { anchorsOf } from './anchors-of.ts';
import type { ClaimedTexts } from './claimed.ts';
import { seriesPath } from './claim-series.ts';

interface Known {
  readonly dated: readonly DatedArticle[];
  readonly urls: Urls;
  readonly clock: Clock;
}

export function claimArticles(book: AddressBook, files: ContentFiles, { dated, urls, clock }: Known): ClaimedTexts {
  const slugs = new Map<string, string>();
  const destinations = new Map<string, Destination>();
  const destinationOfFile = new Map<string, Destination>();
  const problems: Problem[] = [];
  for (const article of dated) {
    const { path, data } = article.file;
    const slug = (data.slug ?? fileSlug(path)).normalize('NFC');
    if (data.slug === undefined) problems.push(...checkFileSlug(path, slug));
    slugs.set(path, slug);
    const from = visibleFrom(article);
    const destination: Destination = { href: urls.article(slug), anchors: anchorsOf(article.file, files), visibleFrom: from };
    const claim = claimOf(article, slug);
    if (book.claim(claim)) {
      destinations.set(claim.path, destination);
      book.claim({ ...claim, path: `${pathOf('articleCard', { slug })}/` });
    }
    destinationOfFile.set(path.normalize('NFC'), destination);
    if (clock.drafts || from <= clock.now) for (const [list, of] of listsWith(article, urls)) destinations.set(list, of);
  }
  return { slugs, destinations, destinationOfFile, problems };
}

function claimOf({ file: { path, data, lines } }: DatedArticle, slug: string): Claim {
  return {
    path: pathOf('article', { slug }),
    file: path,
    line: lineOf(lines, 'slug'),
    field: data.slug === undefined ? 'file name' : 'slug',
  };
}

/** The pages that exist because this article is listed there, by path within the site. */
function listsWith({ file, published }: DatedArticle, urls: Urls): readonly (readonly [string, Destination])[] {
  const { series } = file.data;
  const [year = '', month = ''] = published?.day.split('-') ?? [];
  return [
    ...(series ? [[seriesPath(series.name), { href: urls.series(slugOf(series.name)) }] as const] : []),
    ...(published
      ? [
          [pathOf('year', { year }), { href: urls.year(year) }] as const,
          [pathOf('issue', { year, month }), { href: urls.month(`${year}-${month}`) }] as const,
        ]
      : []),
  ];
}
