/** Lists of the old site, such as that of a hashtag → aliases of those here, and links that lead to them. */
import { pathOf } from '../../addresses/routes.ts';
import { slugOf } from '../../addresses/slug.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { CategoryFields } from '../../schema/categories.ts';
import type { ImportedHead, OldList } from '../imported-text.ts';
import type { Existing } from './existing.ts';
import type { LinkTable } from './link-table.ts';
import { addressKey, type AliasPlan } from './plan-addresses.ts';
import type { FieldPlans } from './plan-fields.ts';
import type { NewHashtag } from './plan-hashtags.ts';

/** A list here. */
interface List {
  /** Within the site. */
  readonly path: string;
  readonly href: string;
  /** Those that it gets by this import; undefined where it was there before, and nothing is changed. */
  readonly aliases: string[] | undefined;
  /** Those that it had before. */
  readonly known: readonly string[];
  readonly name: string;
}

interface Known {
  readonly plans: FieldPlans;
  readonly existing: Existing;
  readonly urls: Urls;
  readonly aliases: AliasPlan;
  readonly links: LinkTable;
}

/** In the report: the others are in no file. */
const mostQuestions = 20;

/** `visibleFrom`: of a piece, by its place. Returns the new lines of hashtags.yaml, and questions about lists that were there before. */
export function planLists(
  heads: readonly ImportedHead[],
  visibleFrom: (place: string) => number,
  known: Known,
): { readonly hashtags: readonly NewHashtag[]; readonly proposals: readonly string[] } {
  const found = new Map<string, { list: OldList; visibleFrom: number }>();
  for (const { place, lists = [] } of heads) {
    for (const list of lists) {
      const key = `${list.of} ${list.address} ${list.trail.join('/')}`;
      found.set(key, { list, visibleFrom: Math.min(found.get(key)?.visibleFrom ?? Infinity, visibleFrom(place)) });
    }
  }
  const hashtagAliases = new Map<string, string[]>();
  const proposals: string[] = [];
  if (found.size > 0) reserveLists(known);
  for (const { list, visibleFrom: since } of found.values()) {
    const now = listFor(list, known, hashtagAliases);
    if (now === undefined) continue;
    known.links.add({ place: '', href: now.href, visibleFrom: since }, [list.address], []);
    const [alias] = known.aliases.aliasesOf([list.address], now.path, () => undefined);
    if (alias === undefined || now.known.some((one) => addressKey(one) === addressKey(alias))) continue;
    if (now.aliases) now.aliases.push(alias);
    else proposals.push(`Should ${alias} lead to ${now.name}? Then write it among the \`aliases\` there.`);
  }
  const { added } = known.plans.hashtags;
  const others = [...hashtagAliases].filter(([label, aliases]) => aliases.length > 0 && !added.some((one) => one.label === label));
  return {
    hashtags: [
      ...added.map((one) => ({ ...one, aliases: hashtagAliases.get(one.label) ?? [] })),
      ...others.map(([label, aliases]) => ({ label, sameAs: [], aliases })),
    ],
    proposals: proposals.slice(0, mostQuestions),
  };
}

/** No former address takes that of a list here, or of another spelling, which leads there by itself. */
function reserveLists({ plans, existing, aliases }: Known): void {
  const spellings = [...existing.hashtags, ...plans.hashtags.added].flatMap(({ sameAs = [] }) => sameAs);
  for (const spelling of [...plans.hashtags.labels, ...spellings]) aliases.reserve(pathOf('hashtag', { slug: slugOf(spelling) }));
  for (const { label, slug = slugOf(label), aliases: former } of existing.hashtags)
    for (const path of [pathOf('hashtag', { slug }), ...former]) aliases.reserve(path);
  for (const path of plans.categories.paths()) aliases.reserve(pathOf('category', { path }));
}

function listFor({ of, trail }: OldList, { plans, existing, urls }: Known, hashtagAliases: Map<string, string[]>): List | undefined {
  const [first = ''] = trail;
  if (of === 'category') {
    const path = plans.categories.knownPath(trail);
    if (path === undefined) return undefined;
    const added = plans.categories.added.find(({ parent, slug }) => (parent === '' ? slug : `${parent}/${slug}`) === path);
    const known = fieldsAt(existing.categories, path)?.aliases ?? [];
    return { path: pathOf('category', { path }), href: urls.category(path), aliases: added?.aliases, known, name: `the category ${path}` };
  }
  if (of === 'author') {
    const added = plans.authors.added.find(({ fields }) => fields['name'] === first);
    if (!added) return undefined;
    const { slug, aliases } = added;
    return { path: pathOf('author', { slug }), href: urls.author(slug), aliases, known: [], name: `the author ${slug}` };
  }
  const label = plans.hashtags.labelFor(first);
  if (label === undefined) return undefined;
  const own = existing.hashtags.find((one) => one.label === label);
  const slug = (own ?? plans.hashtags.added.find((one) => one.label === label))?.slug ?? slugOf(label);
  const aliases = own ? undefined : (hashtagAliases.get(label) ?? []);
  if (aliases) hashtagAliases.set(label, aliases);
  return { path: pathOf('hashtag', { slug }), href: urls.hashtag(slug), aliases, known: own?.aliases ?? [], name: `the hashtag ${label}` };
}

function fieldsAt(level: readonly CategoryFields[], path: string): CategoryFields | undefined {
  const [step, ...rest] = path.split('/');
  const found = level.find(({ slug }) => slug === step);
  return rest.length === 0 || !found ? found : fieldsAt(found.children, rest.join('/'));
}
