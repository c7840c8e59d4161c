/** The heads of all pieces, and what the publication holds → the plan. Pure: no disk, no clock. */
import { isReserved } from '../../addresses/reserved.ts';
import { pathOf } from '../../addresses/routes.ts';
import { createUrls } from '../../addresses/urls.ts';
import { dayOf, momentOf } from '../../model/dates.ts';
import type { ImportedHead, ImportedSite, ImportSource, LeftOut } from '../imported-text.ts';
import type { Existing } from './existing.ts';
import { LinkTable } from './link-table.ts';
import { ExistingTexts } from './match-existing.ts';
import { ownFields, sameOwn } from './own-fields.ts';
import type { Plan, PlanChoices, PlannedText } from './plan.ts';
import { AliasPlan, basePathOf, pathOfOld } from './plan-addresses.ts';
import { AuthorPlan } from './plan-authors.ts';
import { CategoryPlan } from './plan-categories.ts';
import { articleFields, datesOf, type FieldPlans, pageFields, titleOf } from './plan-fields.ts';
import { planHashtags } from './plan-hashtags.ts';
import { newSite } from './new-site.ts';
import { planLists } from './plan-lists.ts';
import { TakenSlugs, validSlug } from './slugs.ts';

export type Archive = Pick<ImportSource, 'site' | 'categories' | 'hashtags'>;

export function makePlan(heads: readonly ImportedHead[], archive: Archive, existing: Existing, choices: PlanChoices): Plan {
  const site = existing.site ?? newSite(archive.site, heads);
  const authors = new AuthorPlan(existing.authors);
  const categories = new CategoryPlan(existing.categories, archive.categories);
  const hashtags = planHashtags(spellingsIn(heads), existing.hashtags, archive.hashtags);
  const today = dayOf(choices.now, site.timeZone);
  const plans: FieldPlans = {
    ...{ authors, categories, hashtags, timeZone: site.timeZone, language: site.language, today },
    ...writersOf(archive.site, site.name, choices),
    defaultCategory: () => categories.pathFor((choices.category ?? 'Archive').split('/')) ?? 'archive',
  };
  // Links of texts do not have the path of the site before them.
  const urls = createUrls(new URL(site.url).origin);
  const base = basePathOf(site.url);
  const hrefOf = (kind: 'article' | 'page', slug: string): string => (kind === 'article' ? urls.article(slug) : urls.page(slug));
  const named = nameTexts(heads, existing, plans, base);

  const renamed = new Map(
    named.flatMap(({ head, kind, slug }) => (kind === 'article' && head.own && slug !== head.name ? [[head.name, slug] as const] : [])),
  );

  const aliases = new AliasPlan(base);
  for (const { kind, slug } of named) aliases.reserve(addressOf(kind, slug));
  for (const text of existing.texts) {
    aliases.reserve(addressOf(text.kind, text.slug));
    // Those of the pieces that are there already are found again by them.
    if (!named.some(({ found }) => found?.path === text.path)) text.aliases.forEach((alias) => aliases.reserve(alias));
  }
  const old = oldSite(archive.site, choices);
  const links = new LinkTable(old, site.url, choices.now);
  links.add({ place: '', href: urls.home, visibleFrom: -Infinity }, [`${old.path}/`], []);
  const texts = new Map<string, PlannedText>();
  for (const { head, kind, slug, found, title, longTitle, notes } of named) {
    const note = (left: LeftOut): void => void notes.push(left);
    const dates = datesOf(head, plans.timeZone, note);
    const own = aliases.aliasesOf(head.addresses, addressOf(kind, slug), note);
    const planned =
      kind === 'page' ? pageFields(head, title, own, plans, note) : articleFields(head, title, dates, own, undefined, plans, note);
    const fields = ownFields(head, planned, existing, renamed);
    const visibleFrom = visibleSince(kind === 'page' ? { draft: head.draft } : dates, site.timeZone);
    const address = head.addresses.map(pathOfOld).find((path) => path !== undefined);
    texts.set(head.place, {
      place: head.place,
      kind,
      slug,
      existing: found?.path,
      // A piece that has another name here lies where that name says.
      file: slug === head.name ? head.own?.file : undefined,
      fields,
      image: head.image,
      longTitle,
      address,
      visibleFrom,
      notes,
    });
    if (head.own) links.add({ place: head.place, href: addressOf(kind, slug), visibleFrom }, [head.own.address], []);
    const target = { place: head.place, href: hrefOf(kind, slug), visibleFrom: found?.isDraft ? Infinity : visibleFrom };
    links.add(target, head.addresses, head.otherNames);
  }
  const lists = planLists(heads, (place) => texts.get(place)?.visibleFrom ?? Infinity, { plans, existing, urls, aliases, links });
  return {
    ...{ texts, links, authors: authors.added, categories: categories.added, hashtags: lists.hashtags, hashtagPlan: hashtags },
    site: existing.site ? undefined : { ...site },
    proposals: [...categories.proposals, ...authors.proposals, ...hashtags.proposals, ...lists.proposals],
  };
}

/** Its address, and its path on the host: the settings may say one of them, and the command another. */
function oldSite({ url, base }: ImportedSite, { from }: PlanChoices): { readonly url: string | undefined; readonly path: string } {
  const path = basePathOf(from ?? url);
  return { url: from ?? url, path: path === '' ? (base ?? '') : path };
}

/** The writers of pieces that name none: whom the command names, else those of the old site. */
function writersOf(
  { authors = [] }: ImportedSite,
  name: string,
  { author }: PlanChoices,
): Pick<FieldPlans, 'defaultAuthors' | 'saysDefaultAuthor'> {
  const known = author === undefined && authors.length > 0;
  return { defaultAuthors: known ? authors : [{ name: author ?? name }], saysDefaultAuthor: !known };
}

interface Named {
  readonly head: ImportedHead;
  readonly kind: 'article' | 'page';
  readonly slug: string;
  readonly found: ReturnType<ExistingTexts['match']>;
  readonly title: string;
  readonly longTitle?: string | undefined;
  readonly notes: LeftOut[];
}

/** All slugs first: no old address may take one. Of two pieces with one name, that in the language of the site keeps it. */
function nameTexts(heads: readonly ImportedHead[], existing: Existing, plans: FieldPlans, base: string): readonly Named[] {
  const known = new ExistingTexts(existing);
  const taken = { article: new TakenSlugs(), page: new TakenSlugs() };
  for (const { kind, slug } of existing.texts) taken[kind].add(slug);
  const isForeign = ({ language = plans.language }: ImportedHead): boolean => language !== plans.language;
  const nameText = (head: ImportedHead): Named => {
    const notes: LeftOut[] = [...head.leftOut];
    const note = (left: LeftOut): void => void notes.push(left);
    const { title, longTitle } = titleOf(head.title, head.name, note);
    const { published = '' } = datesOf(head, plans.timeZone, () => undefined);
    const aliases = new AliasPlan(base).aliasesOf(head.addresses, '', () => undefined);
    const found =
      known.match({ kind: head.kind, title, date: head.kind === 'page' ? '' : published, formerIds: head.formerIds, aliases }) ??
      sameOwn(head, existing);
    if (found) return { head, kind: head.kind, slug: found.slug, found, title, longTitle, notes };
    const wanted = validSlug(head.name, title, head.kind === 'page' ? 'page' : 'piece');
    const free = head.kind === 'page' && isReserved(addressOf('page', wanted)) ? validSlug(`${wanted}-page`, title, 'page') : wanted;
    const language = isForeign(head) ? head.language : undefined;
    const slug = taken[head.kind].take(free, language);
    if (slug !== wanted) note({ what: `the name "${wanted}"`, why: `It is taken; this one is called ${slug}.` });
    return { head, kind: head.kind, slug, found, title, longTitle, notes };
  };
  const inOrder = Map.groupBy(heads, isForeign);
  const named = new Map([...(inOrder.get(false) ?? []), ...(inOrder.get(true) ?? [])].map((head) => [head, nameText(head)]));
  return heads.flatMap((head) => named.get(head) ?? []);
}

function spellingsIn(heads: readonly ImportedHead[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { hashtags } of heads) for (const typed of hashtags) counts.set(typed, (counts.get(typed) ?? 0) + 1);
  return counts;
}

function addressOf(kind: 'article' | 'page', slug: string): string {
  return kind === 'article' ? pathOf('article', { slug }) : pathOf('page', { page: slug });
}

/** In milliseconds since 1970; `Infinity` for a draft. A page has no date. */
function visibleSince(
  { draft, published }: { readonly draft: boolean; readonly published?: string | undefined },
  timeZone: string,
): number {
  if (draft) return Infinity;
  return published === undefined ? -Infinity : momentOf(published, timeZone).instant;
}
