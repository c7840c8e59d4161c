/** Warnings about names that readers may confuse. */
import { type FieldLines, lineOf, type Written } from '../../schema/written.ts';
import type { Warning } from '../../problems/problem.ts';
import type { CategoryTree } from '../category-tree.ts';
import type { Addresses } from '../addresses/claim-addresses.ts';
import type { ContentFiles } from '../content-files.ts';
import type { HashtagUse } from '../hashtags/hashtags.ts';
import { lookAlikeWarnings, type Named } from './look-alikes.ts';
import { slugOf } from '../../addresses/slug.ts';

interface Known {
  readonly addresses: Addresses;
  readonly tree: CategoryTree;
  /** From the earliest article to the latest. */
  readonly uses: readonly HashtagUse[];
}

/** Compares slugs of articles and pages, names and slugs of people, categories, hashtags and series, each within its kind. */
export function nameWarnings(files: ContentFiles, { addresses, tree, uses }: Known): readonly Warning[] {
  const at = (file: string, lines: FieldLines, place: string): Pick<Named, 'file' | 'line'> => ({ file, line: lineOf(lines, place) });
  const slugs = (list: readonly Written<unknown>[]): readonly Named[] =>
    list.map(({ path, lines }) => ({ name: addresses.slugOf(path), ...at(path, lines, 'slug'), field: 'slug' }));
  const kinds: readonly (readonly Named[])[] = [
    slugs(files.articles),
    slugs(files.pages),
    slugs(files.authors),
    files.authors.map(({ path, lines, data }) => ({ name: data.name, ...at(path, lines, 'name'), field: 'name' })),
    [...tree.byPath.values()].map(({ name }) => ({ name, file: files.categories.path, field: 'name' })),
    onceEach(
      uses.flatMap(({ path, lines, hashtags }) =>
        hashtags.map((name, index) => ({ name, ...at(path, lines, `hashtags.${index}`), field: 'hashtags' })),
      ),
    ),
    onceEach(
      files.articles.flatMap(({ path, lines, data: { series } }) =>
        series ? [{ name: series.name, ...at(path, lines, 'series.name'), field: 'series' }] : [],
      ),
    ),
  ];
  return [...kinds.flatMap(lookAlikeWarnings), ...sameTitles(files.articles)];
}

/** Equal titles look the same in lists and in the search. */
function sameTitles(articles: ContentFiles['articles']): readonly Warning[] {
  return [...Map.groupBy(articles, ({ data }) => slugOf(data.title)).values()].flatMap(([first, ...others]) =>
    others.map(({ path, lines, data: { title } }) => ({
      ...{ file: path, line: lineOf(lines, 'title'), field: 'title' },
      message: `"${title}" is the title of ${first?.path ?? ''} too.`,
      fix: 'Give one of the two another title; a series or a date can tell them apart.',
    })),
  );
}

function onceEach(named: readonly Named[]): readonly Named[] {
  return [...new Map(named.toReversed().map((one) => [one.name, one])).values()].toReversed();
}
