/** Choices for a new article, and the path of its file. */
import { pathOf } from '../addresses/routes.ts';
import { bytesIn } from '../base/bytes-in.ts';
import { limits } from '../schema/limits.ts';
import { buildCategoryTree } from './category-tree.ts';
import type { Addresses } from './addresses/claim-addresses.ts';
import type { ContentFiles } from './content-files.ts';
import { dayOf } from './dates.ts';
import { buildHashtags } from './hashtags/hashtags.ts';
import { foldCase, slugOf } from '../addresses/slug.ts';
import { createUrls } from '../addresses/urls.ts';

export interface Choices {
  /** Names of people by the slugs of their files. */
  readonly authors: ReadonlyMap<string, string>;
  /** Names of categories from the root, "Markets / Harbours", by path. */
  readonly categories: ReadonlyMap<string, string>;
  /** In the publication's spelling, the most used first. */
  readonly hashtags: readonly string[];
  /** The publication's spelling if only the case differs; otherwise unchanged. */
  hashtagAs(typed: string): string;
  /** Why the slug is not available, in a sentence; undefined if it is. */
  whyTaken(slug: string): string | undefined;
  /** The `href` of an article. */
  hrefOf(slug: string): string;
  /** The path of its file from the content folder: below the year or month if most articles are. */
  fileOf(slug: string): string;
}

/** Some of `files` may have problems; `now` in milliseconds since 1970. */
export function choicesFor(files: ContentFiles, addresses: Addresses, now: number): Choices {
  const { tree } = buildCategoryTree(files.categories);
  const labels = hashtagLabels(files);
  const byFold = new Map(labels.map((label) => [foldCase(label), label]));
  const names = (path: string): string => tree.byPath.get(path)?.name ?? path;
  return {
    authors: new Map(files.authors.map(({ path, data }) => [addresses.slugOf(path), data.name])),
    categories: new Map([...tree.byPath.values()].map(({ path, trail }) => [path, trail.map(names).join(' / ')])),
    hashtags: labels,
    hashtagAs: (typed) => byFold.get(foldCase(typed)) ?? typed,
    whyTaken: (slug) => {
      const path = pathOf('article', { slug });
      const owner = addresses.ownerOf(path);
      if (!owner) return undefined;
      const claim = owner.field === 'aliases' ? 'a former address of' : 'that of';
      return `The address ${path} is already ${claim} ${owner.file.replace(/^\//, '')}.`;
    },
    hrefOf: createUrls(files.site.data.url).article,
    fileOf: (slug) => {
      const day = dayOf(now, files.site.data.timeZone);
      const folder = folderShape(files.articles.map(({ path }) => path));
      return `articles/${folder.replace('year', day.slice(0, 4)).replace('month', day.slice(5, 7))}${slug}.mdx`;
    },
  };
}

/** The slug for a title: its words, up to 80 bytes. Empty if there is no letter or digit. */
export function slugForTitle(title: string): string {
  const words = title.trim().split(/\s+/);
  const whole = words
    .map((_, index) => slugOf(words.slice(0, index + 1).join(' ')))
    .filter((slug) => bytesIn(slug) < limits.slugBytes.most);
  return whole.at(-1) || slugOf(title);
}

/** The folders of most articles: `year/`, `year/month/`, or none. */
function folderShape(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const shape = /^articles\/(\d{4}\/)?(\d{2}\/)?/.exec(path);
    const folder = shape?.[1] === undefined ? '' : shape[2] === undefined ? 'year/' : 'year/month/';
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > paths.length)?.[0] ?? '';
}

function hashtagLabels(files: ContentFiles): readonly string[] {
  const uses = files.articles.map(({ path, lines, data: { hashtags } }) => ({ path, lines, hashtags }));
  const { hashtagIndex } = buildHashtags(uses, files.hashtags);
  const counts = new Map<string, number>();
  for (const { hashtags } of uses) {
    for (const slug of new Set(hashtags.map((spelling) => hashtagIndex.slugFor(spelling)))) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return [...hashtagIndex.bySlug.values()]
    .toSorted((a, b) => (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0) || (a.slug < b.slug ? -1 : 1))
    .map(({ label }) => label);
}
