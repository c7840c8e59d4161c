/** The heads of all pieces, and what the publication holds → the plan. Pure: no disk, no clock. */
import { isReserved } from '../../addresses/reserved.ts';
import { pathOf } from '../../addresses/routes.ts';
import { createUrls } from '../../addresses/urls.ts';
import { dayOf, momentOf } from '../../model/dates.ts';
import type { ImportedHead, ImportedSite, LeftOut } from '../imported-text.ts';
import type { Existing } from './existing.ts';
import { LinkTable } from './link-table.ts';
import { ExistingTexts } from './match-existing.ts';
import { ownFields, sameOwn } from './own-fields.ts';
import type { Plan, PlanChoices, PlannedText } from './plan.ts';
import { AliasPlan, pathOfOld } from './plan-addresses.ts';
import { AuthorPlan } from './plan-authors.ts';
import { CategoryPlan } from './plan-categories.ts';
import { articleFields, datesOf, type FieldPlans, pageFields, titleOf } from './plan-fields.ts';
import { planHashtags } from './plan-hashtags.ts';
import { newSite } from './new-site.ts';
import { TakenSlugs, validSlug } from './slugs.ts';

export function makePlan(heads: readonly ImportedHead[], source: ImportedSite, existing: Existing, choices: PlanChoices): Plan {
  const site = existing.site ?? newSite(source, heads);
  const authors = new AuthorPlan(existing.authors);
  const categories = new CategoryPlan(existing.categories);
  const hashtags = planHashtags(spellingsIn(heads), existing.hashtags);
  const today = dayOf(choices.now, site.timeZone);
  const plans: FieldPlans = {
    ...{ authors, categories, hashtags, timeZone: site.timeZone, language: site.language, today },
    defaultAuthor: choices.author ?? site.name,
    defaultCategory: () => categories.pathFor((choices.category ?? 'Archive').split('/')) ?? 'archive',
  };
  const urls = createUrls(site.url);
  const hrefOf = (kind: 'article' | 'page', slug: string): string => (kind === 'article' ? urls.article(slug) : urls.page(slug));
  const named = nameTexts(heads, existing, plans);

  const aliases = new AliasPlan();
  for (const { kind, slug } of named) aliases.reserve(addressOf(kind, slug));
  for (const text of existing.texts) {
    aliases.reserve(addressOf(text.kind, text.slug));
    // Those of the pieces that are there already are found again by them.
    if (!named.some(({ found }) => found?.path === text.path)) text.aliases.forEach((alias) => aliases.reserve(alias));
  }
  const links = new LinkTable(choices.from ?? source.url, site.url, choices.now);
  const texts = new Map<string, PlannedText>();
  for (const { head, kind, slug, found, title, longTitle, notes } of named) {
    const note = (left: LeftOut): void => void notes.push(left);
    const dates = datesOf(head, plans.timeZone, note);
    const own = aliases.aliasesOf(head.addresses, note);
    const planned =
      kind === 'page' ? pageFields(head, title, own, plans, note) : articleFields(head, title, dates, own, undefined, plans, note);
    const fields = ownFields(head, planned, existing);
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
    if (head.own) links.add({ href: addressOf(kind, slug), visibleFrom }, [head.own.address], []);
    links.add({ href: hrefOf(kind, slug), visibleFrom: found?.isDraft ? Infinity : visibleFrom }, head.addresses, head.otherNames);
  }
  // The front page of the old site, where no piece of the archive was it.
  links.add({ href: urls.home, visibleFrom: -Infinity }, ['/'], []);
  return {
    ...{ texts, links, authors: authors.added, categories: categories.added, hashtags: hashtags.added, hashtagPlan: hashtags },
    site: existing.site ? undefined : { ...site },
    proposals: [...categories.proposals, ...authors.proposals, ...hashtags.proposals],
  };
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

/** All slugs first: no old address may take one. */
function nameTexts(heads: readonly ImportedHead[], existing: Existing, plans: FieldPlans): readonly Named[] {
  const known = new ExistingTexts(existing);
  const taken = { article: new TakenSlugs(), page: new TakenSlugs() };
  for (const { kind, slug } of existing.texts) taken[kind].add(slug);
  return heads.map((head) => {
    const notes: LeftOut[] = [...head.leftOut];
    const note = (left: LeftOut): void => void notes.push(left);
    const { title, longTitle } = titleOf(head.title, head.name, note);
    const { published = '' } = datesOf(head, plans.timeZone, () => undefined);
    const aliases = new AliasPlan().aliasesOf(head.addresses, () => undefined);
    const found =
      known.match({ kind: head.kind, title, date: head.kind === 'page' ? '' : published, formerIds: head.formerIds, aliases }) ??
      sameOwn(head, existing);
    if (found) return { head, kind: head.kind, slug: found.slug, found, title, longTitle, notes };
    const wanted = validSlug(head.name, title, head.kind === 'page' ? 'page' : 'piece');
    const free = head.kind === 'page' && isReserved(addressOf('page', wanted)) ? validSlug(`${wanted}-page`, title, 'page') : wanted;
    const language = head.language !== undefined && head.language !== plans.language ? head.language : undefined;
    const slug = taken[head.kind].take(free, language);
    if (slug !== wanted) note({ what: `the name "${wanted}"`, why: `It is taken; this one is called ${slug}.` });
    return { head, kind: head.kind, slug, found, title, longTitle, notes };
  });
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
