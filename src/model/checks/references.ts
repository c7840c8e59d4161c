/** Checks references between files: authors, categories, related articles, parts of a series, the menu. */
import { pathOf } from '../../addresses/routes.ts';
import { feedPaths, listOfFeed } from '../../addresses/feeds.ts';
import { didYouMean, type Guess, guesser } from '../../schema/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemInField, type Written } from '../../schema/written.ts';
import type { ArticleFields } from '../../schema/article.ts';
import type { CategoryTree } from '../category-tree.ts';
import type { Addresses } from '../addresses/claim-addresses.ts';
import { awaited, whyHidden } from '../links/links.ts';
import { checkSeries } from './series-parts.ts';
import { checkTranslations } from './translations.ts';
import { namesFinder } from '../hashtags/names-together.ts';
import type { Clock, ContentFiles } from '../content-files.ts';

interface Known {
  readonly tree: CategoryTree;
  /** Their names, by slug. */
  readonly authors: ReadonlyMap<string, { readonly name: string }>;
  /** The slugs of all articles, those held back included. */
  readonly articles: ReadonlySet<string>;
  readonly addresses: Addresses;
  readonly clock: Clock;
}

/** Valid names of one kind. */
interface Names {
  has(name: string): boolean;
  readonly guess: Guess;
}

interface KnownNames {
  readonly authors: Names;
  readonly categories: Names;
  readonly articles: Names;
}

export function checkReferences(files: ContentFiles, known: Known): readonly Problem[] {
  const names: KnownNames = {
    authors: namedIn(known.authors),
    categories: namedIn(known.tree.byPath),
    articles: { has: (name) => known.articles.has(name), guess: guesser(known.articles) },
  };
  const ofArticles = files.articles.flatMap((file) => checkArticle(file, names, known.addresses));
  const translations = checkTranslations(files.articles, {
    slugOf: (path) => known.addresses.slugOf(path),
    language: files.site.data.language,
  });
  return [...ofArticles, ...translations, ...checkSeries(files.articles), ...checkMenu(files, known), ...checkPolicies(files, known)];
}

/** Also guesses from displayed names: that of a person, or of several categories side by side. */
function namedIn(named: ReadonlyMap<string, { readonly name: string }>): Names {
  const guess = guesser(named.keys());
  const find = namesFinder([...named].map(([key, { name }]) => [name, key] as const));
  return { has: (name) => named.has(name), guess: (typed) => find(typed)?.join(', ') ?? guess(typed) };
}

function checkArticle(
  file: Written<ArticleFields>,
  { authors, categories, articles }: KnownNames,
  addresses: Addresses,
): readonly Problem[] {
  const { data } = file;
  const unknown = (
    field: 'authors' | 'categories' | 'related' | 'disagreesWith' | 'translationOf',
    { has, guess }: Names,
    noun: string,
    fix: string,
  ) =>
    [data[field] ?? []].flat().flatMap((name, index) => {
      if (has(name)) return [];
      const former = noun === 'a piece' ? renamedTo(name, addresses) : undefined;
      const [message, wayOut] =
        former === undefined
          ? [
              `"${name}" is not ${noun}.${didYouMean(name, guess)}`,
              noun === 'a piece' && guess(name) === undefined ? `Was it renamed? ${fix}` : fix,
            ]
          : [`"${name}" is the former name of a piece that is now "${former}".`, `Write ${former}.`];
      return [problemInField(file, `${field}.${index}`, field, { message, fix: wayOut })];
    });
  const slug = addresses.slugOf(file.path);
  const itself = (['related', 'disagreesWith'] as const).flatMap((field) =>
    data[field].flatMap((name, index) =>
      name === slug
        ? [
            problemInField(file, `${field}.${index}`, field, {
              message: `"${name}" is this piece itself.`,
              fix: 'Take it out of the list.',
            }),
          ]
        : [],
    ),
  );
  const contributors = data.contributors.flatMap(({ author }, index) =>
    author === undefined || authors.has(author)
      ? []
      : [
          problemInField(file, `contributors.${index}.author`, 'contributors.author', {
            message: `"${author}" is not an author.${didYouMean(author, authors.guess)}`,
            fix: 'Authors are the files in content/authors. For somebody who has none, write name in place of author.',
          }),
        ],
  );
  return [
    ...itself,
    ...unknown('authors', authors, 'an author', 'Authors are the files in content/authors.'),
    ...contributors,
    ...unknown('categories', categories, 'a category', 'Categories are listed in content/categories.yaml.'),
    ...unknown('related', articles, 'a piece', presentSlug),
    ...unknown('disagreesWith', articles, 'a piece', presentSlug),
    ...unknown('translationOf', articles, 'a piece', presentSlug),
  ];
}

const presentSlug = 'Write the slug of a piece, the last part of its present address.';

/** The present slug of an article with this former slug. */
function renamedTo(name: string, addresses: Addresses): string | undefined {
  const owner = addresses.ownerOf(pathOf('article', { slug: name }));
  return owner?.field === 'aliases' ? addresses.slugOf(owner.file) : undefined;
}

function checkMenu({ site, publicFiles }: ContentFiles, { addresses, clock }: Known): readonly Problem[] {
  const { destinations } = addresses;
  const guess = guesser(destinations.keys());
  const copied = new Set(publicFiles);
  return site.data.navigation.flatMap(({ to }, index) => {
    const path = to.replace(/[?#].*$/, '');
    const list = listOfFeed(path);
    if (!path.startsWith('/') || feedPaths.includes(path) || copied.has(path.slice(1))) return [];
    const place = `navigation.${index}.to`;
    const destination = destinations.get(list ?? path);
    if (!destination)
      return [
        problemInField(site, place, 'navigation.to', {
          message: `"${to}" leads nowhere.${didYouMean(path, guess)}`,
          fix: 'Write the address of a page of this site, with a / at both ends.',
        }),
      ];
    const reason = whyHidden(destination, clock, -Infinity);
    return reason === undefined
      ? []
      : [
          problemInField(site, place, 'navigation.to', {
            message: `"${to}" leads to ${reason}.`,
            fix: `Take it out of the menu until ${awaited(destination)} is out.`,
          }),
        ];
  });
}

/** What is named to search engines must be a page that readers find: those of `pages/` are in the footer. */
function checkPolicies({ site }: ContentFiles, { addresses, clock }: Known): readonly Problem[] {
  return Object.entries(site.data.policies ?? {}).flatMap(([name, path]) => {
    const destination = addresses.destinations.get(path);
    const field = `policies.${name}`;
    if (destination?.isPage !== true)
      return [
        problemInField(site, field, field, {
          message: `"${path}" is not a page of yours.`,
          fix: 'Name a file of content/pages: how-we-work.mdx is /how-we-work/.',
        }),
      ];
    const reason = whyHidden(destination, clock, -Infinity);
    return reason === undefined
      ? []
      : [
          problemInField(site, field, field, {
            message: `"${path}" leads to ${reason}.`,
            fix: `Take it out until ${awaited(destination)} is out.`,
          }),
        ];
  });
}
