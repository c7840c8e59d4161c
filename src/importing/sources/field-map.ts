/** The fields of other programs → ours. `--map FILE` changes it: a YAML file of `theirs: ours`. */
import { isRecord } from './front-matter.ts';

/** Ours, and what is left out on purpose. */
export const targets = [
  ...['title', 'date', 'updated', 'draft', 'authors', 'categories', 'hashtags', 'standfirst', 'name', 'addresses', 'formerIds'],
  ...['language', 'canonical', 'featured', 'image', 'image.alt', 'image.caption', 'image.credit', 'nothing'],
] as const;
export type Target = string;

/** In small letters without hyphens and underscores. Where two say the same, the first one in this list counts. */
const defaults: Readonly<Record<string, Target>> = {
  ...named('title', 'title headline'),
  ...named('date', 'published date pubdate pubdatetime publishdate publishedat publishedon datepublished created createdat'),
  ...named('updated', 'updated lastmod lastmodified lastmodifiedat modified moddatetime updatedat updateddate datemodified'),
  ...named('draft', 'draft isdraft unlisted'),
  ...named('authors', 'authors author byline writer by'),
  ...named('categories', 'categories category section'),
  ...named('hashtags', 'hashtags tags tag keywords topics'),
  ...named('standfirst', 'standfirst excerpt description summary subtitle dek deck lede lead abstract subheading teaser'),
  ...named('name', 'slug'),
  ...named('addresses', 'permalink url aliases alias redirectfrom'),
  ...named('formerIds', 'guid formerids'),
  ...named('language', 'lang language locale'),
  ...named('canonical', 'canonical canonicalurl externalurl'),
  ...named('featured', 'featured pinned sticky'),
  ...named('image', 'image cover hero heroimage featuredimage banner thumbnail coverimage ogimage feature'),
  ...named('image.alt', 'imagealt coveralt heroalt heroimagealt'),
  ...named('image.caption', 'imagecaption imagefigcaption covercaption'),
  ...named('image.credit', 'imagecredit covercredit'),
  ...named(
    'nothing',
    'layout type weight comments toc math mathjax sidebar nav menu navorder parent hidden sitemap robots cssclasses cssclass eleventynavigation eleventyexcludefromcollections eleventycomputed pagination',
  ),
};

export type FieldMap = (field: string) => Target | undefined;

/** `own`: the parsed file of `--map`. Returns a sentence where it names a field that there is not. */
export function fieldMapOf(own: unknown): FieldMap | string {
  if (own === undefined) return (field) => defaults[folded(field)];
  if (!isRecord(own)) return 'The map is a list of lines such as "deck: standfirst".';
  const known: readonly string[] = targets;
  for (const [theirs, ours] of Object.entries(own)) {
    if (typeof ours !== 'string' || !known.includes(ours))
      return `The map has "${theirs}: ${String(ours)}", and there is no such field. The fields are ${targets.join(', ')}.`;
  }
  const changed = new Map(Object.entries(own).map(([theirs, ours]) => [folded(theirs), String(ours)]));
  return (field) => changed.get(folded(field)) ?? defaults[folded(field)];
}

/** The values of each target, in the order of the list above, each with the name under which it stood. */
export function mapped(
  fields: Readonly<Record<string, unknown>>,
  map: FieldMap,
): ReadonlyMap<Target, readonly (readonly [string, unknown])[]> {
  const rank = (field: string): number => ranks.get(folded(field)) ?? -1;
  const found = new Map<Target, (readonly [string, unknown])[]>();
  for (const [field, value] of Object.entries(fields).sort(([a], [b]) => rank(a) - rank(b))) {
    if (value === null || value === undefined || value === '') continue;
    const target = map(field) ?? '';
    const values = found.get(target);
    if (values) values.push([field, value]);
    else found.set(target, [[field, value]]);
  }
  return found;
}

const ranks = new Map(Object.keys(defaults).map((name, index) => [name, index]));

function named(target: Target, names: string): Record<string, Target> {
  return Object.fromEntries(names.split(' ').map((name) => [name, target]));
}

function folded(field: string): string {
  return field.toLowerCase().replace(/[-_ ]/g, '');
}
