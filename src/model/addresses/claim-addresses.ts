/** Assigns an address to each page, and reports addresses that two files claim. */
import { AddressBook, type Claim, type Redirect } from '../../addresses/address-book.ts';
import { fileSlug } from '../../addresses/file-slug.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CategoryTree } from '../category-tree.ts';
import type { Clock, ContentFiles, DatedArticle } from '../content-files.ts';
import type { HashtagIndexes } from '../hashtags/index-hashtags.ts';
import type { Destination } from '../links/link-map.ts';
import { claimArticles } from './claim-articles.ts';
import { claimAuthors } from './claim-authors.ts';
import { claimEnginePages } from './claim-engine-pages.ts';
import { claimHashtags, claimSynonyms } from './claim-hashtags.ts';
import { claimGone, type Gone } from './claim-gone.ts';
import { claimPages } from './claim-pages.ts';
import { claimPublicFiles } from './claim-public-files.ts';
import { claimSeries } from './claim-series.ts';
import { formerOwners } from './former-owners.ts';
import { claimFormerAddresses, type FormerQuery } from './former-addresses.ts';

export interface Addresses {
  /** The slug of an article, page or author by path of its file. */
  slugOf(path: string): string;
  /** The owner of an address within the site, `/articles/rent-freeze/`, ignoring case and Unicode composition. */
  ownerOf(path: string): Claim | undefined;
  readonly redirects: readonly Redirect[];
  readonly formerQueries: readonly FormerQuery[];
  readonly gone: readonly Gone[];
  /** The targets of links, by path within the site. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** By path of the file, in NFC. */
  readonly destinationOfFile: ReadonlyMap<string, Destination>;
  readonly problems: readonly Problem[];
}

interface Known extends HashtagIndexes {
  readonly dated: readonly DatedArticle[];
  readonly urls: Urls;
  readonly tree: CategoryTree;
  readonly clock: Clock;
}

/** The order of the claims decides: an address belongs to the first. */
export function claimAddresses(files: ContentFiles, known: Known): Addresses {
  const { urls, tree, clock } = known;
  const book = new AddressBook();
  const enginePages = claimEnginePages(book, tree, urls, files.publicFiles);
  const hashtags = claimHashtags(book, known, urls);
  claimSeries(book, files.articles);
  const problemsOfPublicFiles = claimPublicFiles(book, files.publicFiles);
  const authors = claimAuthors(book, files.authors, known);
  const before = new Map([...enginePages, ...hashtags, ...authors.destinations]);
  const pages = claimPages(book, files, { urls, before });
  const articles = claimArticles(book, files, known);
  const destinationOfFile = new Map([...pages.destinationOfFile, ...articles.destinationOfFile]);
  const byFile = [authors, pages, articles];
  const slugs = new Map(byFile.flatMap((claimed) => [...claimed.slugs]));
  const slugAt = (path: string): string => slugs.get(path) ?? fileSlug(path);
  const owners = formerOwners(files, { dated: known.dated, urls, destinations: before, destinationOfFile, slugOfAuthor: slugAt });
  // Former addresses come late, and synonyms last: present addresses have priority.
  const former = claimFormerAddresses(owners, { addresses: book, clock });
  const synonyms = claimSynonyms(book, known, urls);
  const withdrawn = claimGone(book, files.gone);

  return {
    slugOf: slugAt,
    ownerOf: (path) => book.ownerOf(path),
    redirects: [...former.redirects, ...synonyms.redirects],
    formerQueries: former.queries,
    gone: withdrawn.gone,
    destinations: new Map(
      [before, pages.destinations, articles.destinations, former.destinations, synonyms.destinations].flatMap((map) => [...map]),
    ),
    destinationOfFile,
    problems: [
      ...problemsOfPublicFiles,
      ...byFile.flatMap(({ problems }) => problems),
      ...former.problems,
      ...withdrawn.problems,
      ...book.problems,
    ],
  };
}
