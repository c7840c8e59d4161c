/** The fields of a text → front matter: first the names that Hugo and Astro know, then all fields of ours under `params`. */
import { posix } from 'node:path';

/** What only the publication knows of a text. */
export interface KnownText {
  readonly slug: string;
  /** Its address within the site, from the first slash. */
  readonly address: string;
  /** Names, in the order of the byline. */
  readonly authors: readonly string[];
  /** Names, the main one first. */
  readonly categories: readonly string[];
  /** As readers see them. */
  readonly tags: readonly string[];
  /** The name of somebody with a file in `authors/`, by its slug. */
  nameOfAuthor(slug: string): string;
  /** A former address as typed, a slug or a path, → its path. */
  pathOfAlias(typed: string): string;
  /** A picture, by its path as typed, → the file beside the text. */
  picture(src: string): string;
}

/** Said by a field of Hugo and Astro. The others stand under `params`: Hugo refuses `kind`, `lang` and `path` elsewhere. */
const translated = new Set(['title', 'standfirst', 'published', 'updated', 'draft', 'slug', 'aliases', 'image', 'authors', 'categories']);

/** `fields` as typed, without defaults. */
export function exportedFields(fields: Readonly<Record<string, unknown>>, known: KnownText): Record<string, unknown> {
  const { title, standfirst, published, updated, draft, aliases, image, hashtags } = fields;
  const { authors, categories, tags, address, slug } = known;
  const lead = leadOf(image, known);
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => !translated.has(name)));
  if (sameList(hashtags, tags)) delete own['hashtags'];
  if (Array.isArray(own['contributors'])) own['contributors'] = own['contributors'].map((one: unknown) => namedContributor(one, known));
  const params = present({ authorSlugs: fields['authors'], categoryPaths: fields['categories'], ...own, image: lead });
  return present({
    title,
    date: published,
    lastmod: updated,
    draft: draft === true ? true : undefined,
    description: standfirst,
    authors: authors.length > 0 ? authors : undefined,
    categories: categories.length > 0 ? categories : undefined,
    tags: tags.length > 0 ? tags : undefined,
    slug,
    url: address,
    aliases: Array.isArray(aliases) ? aliases.map((alias) => known.pathOfAlias(String(alias))) : undefined,
    images: lead === undefined ? undefined : [posix.basename(String(lead['src']))],
    cover: lead === undefined ? undefined : lead['src'],
    params: Object.keys(params).length > 0 ? params : undefined,
  });
}

/** With the name too, for programs that do not know our authors. */
function namedContributor(contributor: unknown, { nameOfAuthor }: KnownText): unknown {
  if (!isRecord(contributor) || typeof contributor['author'] !== 'string') return contributor;
  const { author, ...others } = contributor;
  return { author, name: nameOfAuthor(author), ...others };
}

function leadOf(image: unknown, { picture }: KnownText): Record<string, unknown> | undefined {
  if (!isRecord(image)) return undefined;
  const files = ['src', 'night'].flatMap((name) => (typeof image[name] === 'string' ? [[name, picture(image[name])]] : []));
  return { ...image, ...Object.fromEntries(files) };
}

function sameList(typed: unknown, labels: readonly string[]): boolean {
  return Array.isArray(typed) && typed.length === labels.length && typed.every((one, index) => one === labels[index]);
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
