/** What has former addresses: articles, pages, authors, categories, hashtags and series, each with the address that it has now. */
import { pathOf } from '../../addresses/routes.ts';
import { slugOf } from '../../addresses/slug.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { CategoryFields } from '../../schema/categories.ts';
import type { ContentFiles, DatedArticle } from '../content-files.ts';
import type { Destination } from '../links/link-map.ts';
import { seriesPath } from './claim-series.ts';

export interface FormerOwner {
  /** The file with the aliases, and the lines of its fields. */
  readonly file: string;
  readonly lines: Readonly<Record<string, number>>;
  /** The field with the aliases: `aliases`, `2.children.0.aliases`, `series.aliases`. */
  readonly field: string;
  readonly aliases: readonly string[];
  /** The address of a bare name: `rent-freeze` → `/articles/rent-freeze/`. */
  readonly addressOf: (name: string) => string;
  /** Undefined where it has none, because of another problem. */
  readonly destination: Destination | undefined;
}

interface Known {
  readonly dated: readonly DatedArticle[];
  readonly urls: Urls;
  /** By path within the site. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** By path of the file, in NFC. */
  readonly destinationOfFile: ReadonlyMap<string, Destination>;
  readonly slugOfAuthor: (path: string) => string;
}

export function formerOwners(files: ContentFiles, known: Known): readonly FormerOwner[] {
  const { destinations, destinationOfFile, slugOfAuthor } = known;
  const article = (slug: string): string => pathOf('article', { slug });
  return [
    ...files.articles.map(({ path, lines, data: { aliases } }) => ({
      ...{ file: path, lines, field: 'aliases', aliases, addressOf: article },
      destination: destinationOfFile.get(path.normalize('NFC')),
    })),
    ...files.pages.map(({ path, lines, data: { aliases } }) => ({
      ...{ file: path, lines, field: 'aliases', aliases, addressOf: (page: string) => pathOf('page', { page }) },
      destination: destinationOfFile.get(path.normalize('NFC')),
    })),
    ...files.authors.map(({ path, lines, data: { aliases } }) => {
      const addressOf = (slug: string): string => pathOf('author', { slug });
      return { file: path, lines, field: 'aliases', aliases, addressOf, destination: destinations.get(addressOf(slugOfAuthor(path))) };
    }),
    ...categoriesIn(files, known),
    ...hashtagsIn(files, known),
    ...seriesIn(known),
  ];
}

/** A category below one with a former name had a former address too. */
function categoriesIn({ categories: { path: file, lines, data } }: ContentFiles, { destinations }: Known): readonly FormerOwner[] {
  const addressOf = (path: string): string => pathOf('category', { path });
  const below = (level: readonly CategoryFields[], above: { path: string; former: readonly string[]; field: string }): FormerOwner[] =>
    level.flatMap(({ slug, aliases: own, children }, index) => {
      const path = `${above.path}${slug}`;
      const inherited = above.former.map((former) => `${former}/${slug}`);
      const former = [...own.filter((alias) => !alias.startsWith('/')), ...inherited];
      const field = `${above.field}${index}`;
      const aliases = [...own, ...inherited];
      return [
        { file, lines, field: `${field}.aliases`, aliases, addressOf, destination: destinations.get(addressOf(path)) },
        ...below(children, { path: `${path}/`, former, field: `${field}.children.` }),
      ];
    });
  return below(data, { path: '', former: [], field: '' });
}

function hashtagsIn({ hashtags: { path: file, lines, data } }: ContentFiles, { destinations }: Known): readonly FormerOwner[] {
  const addressOf = (slug: string): string => pathOf('hashtag', { slug });
  return data.map(({ label, slug = slugOf(label), aliases }, index) => {
    const field = `${index}.aliases`;
    return { file, lines, field, aliases, addressOf, destination: destinations.get(addressOf(slug)) };
  });
}

/** Any part of a series may name its former names. The series is there as soon as one of its parts is. */
function seriesIn({ dated, urls }: Known): readonly FormerOwner[] {
  const begins = new Map<string, number>();
  for (const { file, published } of dated) {
    if (!file.data.series) continue;
    const slug = slugOf(file.data.series.name);
    const from = file.data.draft ? Infinity : (published?.instant ?? Infinity);
    begins.set(slug, Math.min(from, begins.get(slug) ?? Infinity));
  }
  return dated.flatMap(({ file: { path, lines, data } }) => {
    if (!data.series) return [];
    const slug = slugOf(data.series.name);
    const destination = { href: urls.series(slug), visibleFrom: begins.get(slug) ?? Infinity };
    return [{ file: path, lines, field: 'series.aliases', aliases: data.series.aliases, addressOf: seriesPath, destination }];
  });
}
