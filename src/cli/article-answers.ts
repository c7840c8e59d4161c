/** What was said on the command line of a new article: whether it can be so, and what is still to be said. */
import type { NewArticle } from '../writing/new-article-text.ts';
import { type Choices, slugForTitle } from '../model/new-article.ts';
import { slugOf } from '../addresses/slug.ts';
import { fieldFault } from '../schema/field-fault.ts';
import { didYouMean } from '../schema/nearest.ts';

/** As typed; a list is absent where nothing was said of it. */
export interface GivenAnswers {
  readonly title?: string | undefined;
  readonly slug?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly kind?: string | undefined;
  readonly author?: readonly string[] | undefined;
  readonly category?: readonly string[] | undefined;
  readonly hashtag?: readonly string[] | undefined;
}

/** All that an article needs to be begun. */
export interface ArticleAnswers extends NewArticle {
  readonly slug: string;
}

/** Answers that cannot be accepted, a sentence or two for each. */
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

/** Why an article cannot have this slug, and the way out. */
export function slugFault(slug: string, choices: Choices): string | undefined {
  const taken = choices.whyTaken(slug);
  return fieldFault('slug', slug) ?? (taken && `${taken} Choose another slug.`);
}

export function hashtagFault(hashtag: string): string | undefined {
  return fieldFault('hashtags', [hashtag]);
}

/** The answers with what goes without saying: the slug of the title, and the only writer or subject that there is. */
export function completed(given: GivenAnswers, choices: Choices): GivenAnswers {
  const only = (names: ReadonlyMap<string, string>): readonly string[] | undefined => (names.size === 1 ? [...names.keys()] : undefined);
  const slug = given.slug ?? (given.title === undefined ? undefined : slugForTitle(given.title));
  return {
    ...given,
    // One that the title does not give, or that is taken, has to be said.
    slug: slug !== undefined && slugFault(slug, choices) === undefined ? slug : undefined,
    author: given.author ?? only(choices.authors),
    category: given.category ?? only(choices.categories),
  };
}

/** What is missing, a sentence for each that names what to add to the command. */
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

/** The answers as they are written; undefined when something is missing. */
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

/** One # before a hashtag says nothing that the field does not say. */
function withoutSign(hashtag: string): string {
  return hashtag
    .normalize('NFC')
    .trim()
    .replace(/^[#＃]\s*/u, '');
}

function unknownAuthor(name: string, { authors }: Choices): string | undefined {
  if (authors.has(name)) return undefined;
  return `"${name}" is not an author.${meantBy(name, authors)} Authors are the files in content/authors.`;
}

function unknownCategory(path: string, { categories }: Choices): string | undefined {
  if (categories.has(path)) return undefined;
  return `"${path}" is not a category.${meantBy(path, categories)} Categories are listed in content/categories.yaml.`;
}

/** The sentence that offers a word by the name that stands for it, or by what is near. */
function meantBy(typed: string, names: ReadonlyMap<string, string>): string {
  const [word] = [...names].find(([, name]) => slugOf(name) === slugOf(typed)) ?? [];
  return word === undefined ? didYouMean(slugOf(typed), names.keys()) : ` Did you mean "${word}"?`;
}
