/** The fields of a piece that this engine exported → its fields here: as they were, as far as the publication has what they name. */
import { foldCase } from '../../addresses/slug.ts';
import type { CategoryFields } from '../../schema/categories.ts';
import type { ImportedHead } from '../imported-text.ts';
import type { Existing, ExistingText } from './existing.ts';

/** In the order of a file. `image` comes later, before `slug`. */
const order =
  'title standfirst kind display draft published updated authors contributors categories hashtags slug aliases formerIds formerHeadings canonical series related disagreesWith lang translationOf disclosures corrections sources discuss imported'.split(
    ' ',
  );

/** `planned`: what any archive would give. Authors and categories that are not here are those of the plan. `renamed`: pieces of the export that have another slug here. */
export function ownFields(
  { own }: ImportedHead,
  planned: Readonly<Record<string, unknown>>,
  existing: Existing,
  renamed: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  if (!own) return planned;
  const { imported: _, ...others } = planned;
  const { authors, contributors, categories, aliases, hashtags, ...same } = own.fields;
  const paths = new Set(pathsIn(existing.categories, ''));
  const known: Record<string, unknown> = {
    ...(isListOf(authors, (slug) => existing.authors.has(slug)) ? { authors } : {}),
    ...(Array.isArray(contributors) ? { contributors: contributors.map((one: unknown) => knownContributor(one, existing)) } : {}),
    ...(isListOf(categories, (path) => paths.has(path)) ? { categories } : {}),
    // Among other pieces, only the plan knows which addresses are free, and how hashtags are spelled.
    ...(existing.texts.length === 0 ? withoutAbsent({ aliases, hashtags }) : {}),
  };
  const fields = { ...others, ...withNewNames(same, renamed), ...known };
  const placeOf = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length - 1.5);
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => placeOf(a) - placeOf(b)));
}

/** The export has the name beside the slug: somebody who has no file here is named, as a guest is. */
function knownContributor(contributor: unknown, { authors }: Existing): unknown {
  if (typeof contributor !== 'object' || contributor === null || !('author' in contributor)) return contributor;
  const { author, ...others } = contributor;
  if (typeof author !== 'string' || !authors.has(author)) return others;
  return Object.fromEntries(Object.entries(contributor).filter(([field]) => field !== 'name'));
}

/** The fields that name other pieces. */
function withNewNames(fields: Readonly<Record<string, unknown>>, renamed: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const now = (value: unknown): unknown => (typeof value === 'string' ? (renamed.get(value) ?? value) : value);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (!['related', 'disagreesWith', 'translationOf'].includes(name)) return [name, value];
      return [name, Array.isArray(value) ? value.map(now) : now(value)];
    }),
  );
}

/** The piece as an earlier import of the export wrote it, which says nothing about imports where the piece itself did not. */
export function sameOwn({ own, kind, name, title }: ImportedHead, { texts }: Existing): ExistingText | undefined {
  return own && texts.find((text) => text.kind === kind && foldCase(text.slug) === foldCase(name) && text.title === title);
}

function isListOf(value: unknown, isKnown: (item: string) => boolean): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && isKnown(item));
}

function withoutAbsent(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function pathsIn(categories: readonly CategoryFields[], above: string): readonly string[] {
  return categories.flatMap(({ slug, children }) => [`${above}${slug}`, ...pathsIn(children, `${above}${slug}/`)]);
}
