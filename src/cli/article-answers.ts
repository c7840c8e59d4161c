/** The answers that the command line of `new` gives: which are invalid, and which are still missing. */
import type { NewArticle } from '../writing/new-article-text.ts';
import { type Choices, slugForTitle } from '../model/new-article.ts';
import { slugOf } from '../addresses/slug.ts';
import { fieldFault } from '../schema/fields/field-fault.ts';
import { didYouMean } from '../schema/nearest.ts';

/** As typed. A list is absent where the option was not given. */
export interface GivenAnswers {
  readonly title?: string | undefined;
  readonly slug?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly kind?: string | undefined;
  readonly author?: readonly string[] | undefined;
  readonly category?: readonly string[] | undefined;
  readonly hashtag?: readonly string[] | undefined;
}

/** All that is needed to begin an article. */
export interface ArticleAnswers extends NewArticle {
  readonly slug: string;
}

/** One sentence or two for each answer that cannot be accepted. */
export function faultsIn({ title, slug, standfirst, kind, author, category, hashtag }: GivenAnswers, choices: Choices): readonly string[] {
  return [
    title === undefined ? undefined : fieldFault('title', title),
    slug === undefined ? undefined : slugFault(slug, choices),
    standfirst === undefined ? undefined : fieldFault('standfirst', standfirst),
    kind === undefined ? undefined : fieldFault('kind', kind),
    ...(author ?? []).map((name) => unknownAuthor(name, choices)),
    ...(category ?? []).map((path) => unknownCategory(path, choices)),
    ...(hashtag ?? []).map(hashtagFault),
  ].filter((fault) => fault !== undefined);
}

/** Why an article cannot have this slug, and how to correct it. */
export function slugFault(slug: string, choices: Choices): string | undefined {
  const taken = choices.whyTaken(slug);
  return fieldFault('slug', slug) ?? (taken && `${taken} Choose another slug.`);
}

export function hashtagFault(hashtag: string): string | undefined {
  return fieldFault('hashtags', [hashtag]);
}

/** Adds answers that need no question: the slug of the title, and the author or category where there is only one. */
export function completed(given: GivenAnswers, choices: Choices): GivenAnswers {
  const only = (names: ReadonlyMap<string, string>): readonly string[] | undefined => (names.size === 1 ? [...names.keys()] : undefined);
  const slug = given.slug ?? (given.title === undefined ? undefined : slugForTitle(given.title));
  return {
    ...given,
    // A slug that is invalid or taken has to be asked for.
    slug: slug !== undefined && slugFault(slug, choices) === undefined ? slug : undefined,
    author: given.author ?? only(choices.authors),
    category: given.category ?? only(choices.categories),
  };
}

/** One sentence for each missing answer. It names the option to add to the command. */
export function missingIn({ title, slug, author, category }: GivenAnswers, choices: Choices): readonly string[] {
  return [
    ...(title === undefined ? ['The title is missing. Give it in quotes: npm run new -- "Why the bubble holds"'] : []),
    ...(title !== undefined && slug === undefined
      ? [`${whyNoSlug(title, choices)} Add --slug with small letters and digits, joined by hyphens.`]
      : []),
    ...(author === undefined ? [`The author is missing. Add --author with one of these: ${[...choices.authors.keys()].join(', ')}.`] : []),
    ...(category === undefined
      ? [`The category is missing. Add --category with one of these: ${[...choices.categories.keys()].join(', ')}.`]
      : []),
  ];
}

/** Why the title alone gives no slug. */
export function whyNoSlug(title: string, choices: Choices): string {
  const slug = slugForTitle(title);
  if (slug === '') return `"${title}" has no letter or digit, so no address can be made from it.`;
  return choices.whyTaken(slug) ?? `"${slug}" is only digits, which cannot be an address.`;
}

/** The answers in the form in which they are written; undefined when one is missing. */
export function asWritten(given: GivenAnswers, choices: Choices): ArticleAnswers | undefined {
  const { title, slug, author, category, hashtag = [], standfirst, kind } = given;
  if (title === undefined || slug === undefined || author === undefined || category === undefined) return undefined;
  return {
    title: title.normalize('NFC').trim(),
    slug: slug.normalize('NFC'),
    standfirst: standfirst?.normalize('NFC').trim(),
    kind,
    authors: [...new Set(author)],
    categories: [...new Set(category)],
    hashtags: [...new Set(hashtag.map((typed) => choices.hashtagAs(withoutSign(typed))))],
  };
}

/** A field of hashtags needs no #, so one # is removed. */
function withoutSign(hashtag: string): string {
  return hashtag
    .normalize('NFC')
    .trim()
    .replace(/^[#＃]\s*/u, '');
}

function unknownAuthor(name: string, { authors }: Choices): string | undefined {
  if (authors.has(name)) return undefined;
  return `"${name}" is not an author.${suggestionFor(name, authors)} Authors are the files in content/authors.`;
}

function unknownCategory(path: string, { categories }: Choices): string | undefined {
  if (categories.has(path)) return undefined;
  return `"${path}" is not a category.${suggestionFor(path, categories)} Categories are listed in content/categories.yaml.`;
}

/** " Did you mean …?": the name that belongs to the word, or else similar names. */
function suggestionFor(typed: string, names: ReadonlyMap<string, string>): string {
  const [word] = [...names].find(([, name]) => slugOf(name) === slugOf(typed)) ?? [];
  return word === undefined ? didYouMean(slugOf(typed), names.keys()) : ` Did you mean "${word}"?`;
}
