/** What an article that is yet to be written can choose from, and where its file would lie. */
import { pathOf } from '../addresses/routes.ts';
import { bytesIn } from '../base/bytes-in.ts';
import { limits } from '../schema/limits.ts';
import { buildCategoryTree } from './category-tree.ts';
import type { Addresses } from './claim-addresses.ts';
import type { ContentFiles } from './content-files.ts';
import { dayOf } from './dates.ts';
import { buildHashtags } from './hashtags.ts';
import { foldCase, slugOf } from '../addresses/slug.ts';
import { createUrls } from '../addresses/urls.ts';

export interface Choices {
  /** Names of people by the slugs of their files. */
  readonly authors: ReadonlyMap<string, string>;
  /** Names of subjects from the root down, "Markets / Harbours", by path. */
  readonly categories: ReadonlyMap<string, string>;
  /** As the house spells them, the most used first. */
  readonly hashtags: readonly string[];
  /** The spelling of the house for one that differs in case alone; others as they are. */
  hashtagAs(typed: string): string;
  /** Why an article cannot have this slug, in a sentence; undefined when it can. */
  whyTaken(slug: string): string | undefined;
  /** The address of an article, as in a link. */
  hrefOf(slug: string): string;
  /** The file of an article from the content folder: below year or month where most articles are kept so. */
  fileOf(slug: string): string;
}

/** From files of which some may have problems; `now` in milliseconds since 1970. */
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

/** What a piece of this title is called: its words, as many as 80 bytes hold. Empty when no letter or digit is among them. */
export function slugForTitle(title: string): string {
  const words = title.trim().split(/\s+/);
  const whole = words
    .map((_, index) => slugOf(words.slice(0, index + 1).join(' ')))
    .filter((slug) => bytesIn(slug) < limits.slugBytes.most);
  return whole.at(-1) || slugOf(title);
}

/** How most articles are kept: `year/`, `year/month/`, or flat. */
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
  const { book } = buildHashtags(uses, files.hashtags);
  const counts = new Map<string, number>();
  for (const { hashtags } of uses) {
    for (const slug of new Set(hashtags.map((spelling) => book.slugFor(spelling)))) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return [...book.bySlug.values()]
    .toSorted((a, b) => (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0) || (a.slug < b.slug ? -1 : 1))
    .map(({ label }) => label);
}
