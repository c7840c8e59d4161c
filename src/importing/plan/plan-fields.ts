/** The head of one piece → its fields, within the limits of the schema. What does not fit is a note. */
import { isLanguage } from '../../schema/language.ts';
import { webAddress } from '../../schema/fields/fields.ts';
import type { ImportedAuthor, ImportedHead, LeftOut } from '../imported-text.ts';
import type { AuthorPlan } from './plan-authors.ts';
import type { CategoryPlan } from './plan-categories.ts';
import { readMoment } from './dates.ts';
import type { HashtagPlan } from './plan-hashtags.ts';
import { cutAt, plainField } from './plain-field.ts';

/** Of `src/schema/article.ts`. */
const most = { title: 300, standfirst: 600, hashtags: 30, categories: 30, authors: 30 };

export interface FieldPlans {
  readonly authors: AuthorPlan;
  readonly categories: CategoryPlan;
  readonly hashtags: HashtagPlan;
  readonly defaultAuthors: readonly ImportedAuthor[];
  /** Whether the report names them: they are not those of the archive. */
  readonly saysDefaultAuthor: boolean;
  readonly defaultCategory: () => string;
  readonly timeZone: string;
  readonly language: string;
  /** The day of the import. */
  readonly today: string;
}

type Note = (left: LeftOut) => void;

export interface Titled {
  readonly title: string;
  /** The whole one, where it was cut. */
  readonly longTitle?: string;
}

/** `otherwise`: the name of the file, for a piece without a title. */
export function titleOf(typed: string, otherwise: string, note: Note): Titled {
  const plain = plainField(typed);
  if (plain === '') {
    note({ what: 'no title', why: 'The name of the file stands in its place.' });
    const words = plainField(otherwise.replace(/[-_]+/g, ' '));
    return { title: words === '' ? 'Untitled' : `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}` };
  }
  if (plain.length <= most.title) return { title: plain };
  note({ what: 'a title of more than 300 characters', why: 'It is cut; the whole one is the first paragraph.' });
  return { title: cutAt(plain, most.title), longTitle: plain };
}

export interface Dated {
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly draft: boolean;
}

export function datesOf(head: ImportedHead, timeZone: string, note: Note): Dated {
  const published = head.date === undefined ? undefined : readMoment(head.date, timeZone);
  if (head.date !== undefined && published === undefined)
    note({ what: `the date "${head.date}"`, why: 'It cannot be read with certainty.' });
  const draft = head.draft || published === undefined;
  if (!head.draft && draft && head.kind === 'article') note({ what: 'no date', why: 'It is a draft now; npm run publish gives it one.' });
  const updated = head.updated === undefined ? undefined : readMoment(head.updated, timeZone);
  const isLater =
    updated !== undefined &&
    published !== undefined &&
    updated.slice(0, 10) >= published.slice(0, 10) &&
    (updated.length === 10 || published.length === 10 || Date.parse(updated) >= Date.parse(published));
  const changed = isLater && updated !== published ? updated : undefined;
  if (head.updated !== undefined && changed === undefined && updated !== published)
    note({ what: `the date of a change "${head.updated}"`, why: 'It is not after the first date.' });
  return { published, updated: changed, draft };
}

export function articleFields(
  head: ImportedHead,
  title: string,
  dates: Dated,
  aliases: readonly string[],
  slug: string | undefined,
  plans: FieldPlans,
  note: Note,
): Record<string, unknown> {
  const { published, updated, draft } = dates;
  const hashtags = hashtagsOf(head, plans, note);
  return present({
    title,
    standfirst: standfirstOf(head, title, note),
    ...(draft ? { draft: true, published } : { published }),
    updated,
    authors: authorsOf(head, plans, note),
    categories: categoriesOf(head, plans, note),
    hashtags: hashtags.length === 0 ? undefined : hashtags,
    slug,
    aliases: aliases.length === 0 ? undefined : aliases,
    formerIds: head.formerIds.length === 0 ? undefined : idsOf(head.formerIds),
    canonical: head.canonical !== undefined && webAddress.safeParse(head.canonical).success ? head.canonical : undefined,
    lang: languageOf(head, plans, note),
    imported: plans.today,
  });
}

export function pageFields(
  head: ImportedHead,
  title: string,
  aliases: readonly string[],
  plans: FieldPlans,
  note: Note,
): Record<string, unknown> {
  return present({
    title,
    standfirst: standfirstOf(head, title, note),
    draft: head.draft ? true : undefined,
    aliases: aliases.length === 0 ? undefined : aliases,
    lang: languageOf(head, plans, note),
    imported: plans.today,
  });
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function standfirstOf({ standfirst }: ImportedHead, title: string, note: Note): string | undefined {
  const plain = standfirst === undefined ? '' : plainField(standfirst);
  if (plain === '' || plain === title) return undefined;
  if (plain.length > most.standfirst) note({ what: 'a standfirst of more than 600 characters', why: 'It is cut.' });
  return cutAt(plain, most.standfirst);
}

function authorsOf({ authors }: ImportedHead, plans: FieldPlans, note: Note): readonly string[] {
  const { authors: plan, defaultAuthors, saysDefaultAuthor } = plans;
  const slugs = unique(authors.flatMap((author) => plan.slugFor(author) ?? []));
  if (slugs.length > 0) return limited(slugs, most.authors, 'authors', note);
  const names = defaultAuthors.map(({ name }) => name).join(', ');
  if (saysDefaultAuthor) note({ what: 'no author', why: `The default stands in its place: ${names}.` });
  const known = unique(defaultAuthors.flatMap((author) => plan.slugFor(author) ?? []));
  return known.length === 0 ? ['author'] : known;
}

function categoriesOf({ categories }: ImportedHead, { categories: plan, defaultCategory }: FieldPlans, note: Note): readonly string[] {
  const named = categories.filter((trail) => !(trail.length === 1 && /^uncategori[sz]ed$/i.test(trail[0] ?? '')));
  const paths = unique(named.flatMap((trail) => plan.pathFor(trail) ?? []));
  if (paths.length > 0) return limited(paths, most.categories, 'categories', note);
  const path = defaultCategory();
  note({ what: 'no category', why: `The default stands in its place: ${path}.` });
  return [path];
}

function hashtagsOf({ hashtags, featured }: ImportedHead, { hashtags: plan }: FieldPlans, note: Note): readonly string[] {
  const labels = unique(
    hashtags.flatMap((typed) => {
      const label = plan.labelFor(typed);
      if (label === undefined)
        note({ what: `the hashtag "${typed.slice(0, 40)}"`, why: 'It has no letter or digit, or more than 80 characters.' });
      return label ?? [];
    }),
  );
  return limited(unique([...(featured ? ['featured'] : []), ...labels]), most.hashtags, 'hashtags', note);
}

function limited(items: readonly string[], limit: number, what: string, note: Note): readonly string[] {
  if (items.length > limit)
    note({ what: `${items.length - limit} ${what}`, why: `A piece has at most ${limit}: without ${items.slice(limit).join(', ')}.` });
  return items.slice(0, limit);
}

function languageOf({ language }: ImportedHead, plans: FieldPlans, note: Note): string | undefined {
  if (language === undefined || language.toLowerCase() === plans.language.toLowerCase()) return undefined;
  if (isLanguage(language)) return language;
  note({ what: `the language "${language}"`, why: 'It is not a language tag.' });
  return undefined;
}

function idsOf(ids: readonly string[]): readonly string[] {
  return unique(ids.map((id) => plainField(id).slice(0, 1000)).filter((id) => id !== ''));
}

export function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
