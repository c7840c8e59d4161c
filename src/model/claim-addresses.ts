/** Assigns an address to each page, and reports addresses that two files claim. */
import type { BodyFacts } from '../markdown/body.ts';
import type { Problem } from '../problems/problem.ts';
import { lineOf } from '../schema/written.ts';
import { AddressBook, type Claim, type Redirect } from '../addresses/address-book.ts';
import { firstArticlesBy } from './first-articles-by.ts';
import type { CategoryTree } from './category-tree.ts';
import { folderForFile, isAmongBuiltFiles, isReserved, reservedName } from '../addresses/reserved.ts';
import { checkFileSlug, fileSlug } from '../addresses/file-slug.ts';
import { claimFormerAddresses, type FormerQuery } from './former-addresses.ts';
import type { HashtagIndex } from './hashtags.ts';
import type { Destination } from './link-map.ts';
import type { Clock, ContentFiles, DatedArticle } from './content-files.ts';
import { diskName, slugOf } from '../addresses/slug.ts';
import { visibleFrom } from './status.ts';
import { allRoutes, pathOf, routes } from '../addresses/routes.ts';
import type { Urls } from '../addresses/urls.ts';

export interface Addresses {
  /** The slug of an article, page or author by path of its file. */
  slugOf(path: string): string;
  /** The owner of an address within the site, `/articles/rent-freeze/`, ignoring case and Unicode composition. */
  ownerOf(path: string): Claim | undefined;
  readonly redirects: readonly Redirect[];
  readonly formerQueries: readonly FormerQuery[];
  /** The targets of links, by path within the site. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** By path of the file, in NFC. */
  readonly destinationOfFile: ReadonlyMap<string, Destination>;
  readonly problems: readonly Problem[];
}

interface Known {
  readonly dated: readonly DatedArticle[];
  readonly urls: Urls;
  readonly tree: CategoryTree;
  /** `hashtagIndex`: hashtags of visible articles; `indexOfAll`: of all articles. */
  readonly hashtagIndex: HashtagIndex;
  readonly indexOfAll: HashtagIndex;
  readonly clock: Clock;
}

export function claimAddresses(files: ContentFiles, { dated, urls, tree, hashtagIndex, indexOfAll, clock }: Known): Addresses {
  const addresses = new AddressBook();
  const problems: Problem[] = [];
  const slugs = new Map<string, string>();
  const redirects: Redirect[] = [];
  const destinations = new Map<string, Destination>();
  const destinationOfFile = new Map<string, Destination>();

  const generated = (path: string, file: string, href: string): void => {
    addresses.claim({ path, file, field: 'address' });
    destinations.set(path, { href });
  };
  // The anchors of a damaged text may be incomplete.
  const anchorsOf = (path: string, { anchors }: BodyFacts): readonly string[] | undefined =>
    files.damaged?.has(path) ? undefined : anchors;

  for (const { pattern, is, owner, preview } of allRoutes) {
    if (pattern.includes('[') || preview) continue;
    if (is === 'page') generated(pattern, owner, urls.within(pattern));
    else if (is === 'file') addresses.claim({ path: `${pattern}/`, file: owner, field: 'address' });
  }
  for (const path of tree.byPath.keys()) generated(pathOf('category', { path }), routes.category.owner, urls.category(path));
  // Includes hashtags of held-back articles, so that no conflict appears on the day they are published.
  // Two hashtags with one file name on some disks are reported with their spellings (hashtag-problems.ts); series similarly.
  for (const { slug } of indexOfAll.bySlug.values())
    if (!addresses.ownerOf(pathOf('hashtag', { slug })))
      addresses.claim({ path: pathOf('hashtag', { slug }), file: `the page of #${slug}`, field: 'address' });
  for (const { slug } of hashtagIndex.bySlug.values()) destinations.set(pathOf('hashtag', { slug }), { href: urls.hashtag(slug) });
  const series = new Map(files.articles.flatMap(({ data }) => (data.series ? [[seriesPath(data.series.name), data.series.name]] : [])));
  for (const [path, name] of series)
    if (!addresses.ownerOf(path)) addresses.claim({ path, file: `the series "${name}"`, field: 'address' });
  for (const path of files.publicFiles) {
    const folder = folderForFile(path);
    if (isAmongBuiltFiles(path)) problems.push(reservedName(`/public/${path}`, `/${path}`, 'file name'));
    else if (folder !== undefined) problems.push(reservedName(`/public/${path}`, `/${folder}`, 'file name'));
    else {
      const claim = { file: `/public/${path}`, field: 'file name' };
      const folder = /^(.*\/)?index\.html$/.exec(path);
      addresses.claim(folder ? { ...claim, path: `/${folder[1] ?? ''}` } : { ...claim, path: `/${path}/`, isFile: true });
    }
  }

  const firstArticles = firstArticlesBy(dated);
  for (const { path } of files.authors) {
    const slug = fileSlug(path);
    problems.push(...checkFileSlug(path, slug));
    slugs.set(path, slug);
    const address = pathOf('author', { slug });
    if (addresses.claim({ path: address, file: path, field: 'file name' }))
      destinations.set(address, { href: urls.author(slug), visibleFrom: firstArticles.get(slug) ?? -Infinity, isPerson: true });
  }
  for (const { path, data, facts } of files.pages) {
    const slug = fileSlug(path);
    const address = pathOf('page', { page: slug });
    const hidden = data.draft ? { visibleFrom: Infinity } : {};
    const destination: Destination = { href: urls.page(slug), anchors: anchorsOf(path, facts), isPage: true, ...hidden };
    slugs.set(path, slug);
    destinationOfFile.set(path.normalize('NFC'), destination);
    if (isReserved(address)) problems.push(reservedName(path, address, 'file name'));
    else problems.push(...checkFileSlug(path, slug));
    if (isReserved(address)) continue;
    // Set it even if another file has the address: links to it are not broken.
    if (addresses.claim({ path: address, file: path, field: 'file name' }) || !destinations.has(address))
      destinations.set(address, destination);
  }
  for (const { file, draft, published } of dated) {
    const { path, data, lines, facts } = file;
    const slug = (data.slug ?? fileSlug(path)).normalize('NFC');
    if (data.slug === undefined) problems.push(...checkFileSlug(path, slug));
    slugs.set(path, slug);
    const from = visibleFrom({ draft, published });
    const destination: Destination = { href: urls.article(slug), anchors: anchorsOf(path, facts), visibleFrom: from };
    const claim = {
      path: pathOf('article', { slug }),
      file: path,
      line: lineOf(lines, 'slug'),
      field: data.slug === undefined ? 'file name' : 'slug',
    };
    if (addresses.claim(claim)) {
      destinations.set(claim.path, destination);
      addresses.claim({ ...claim, path: `${pathOf('articleCard', { slug })}/` });
    }
    destinationOfFile.set(path.normalize('NFC'), destination);
    if (!clock.drafts && from > clock.now) continue;
    if (data.series) destinations.set(seriesPath(data.series.name), { href: urls.series(slugOf(data.series.name)) });
    if (published) addArchive(published.day, destinations, urls);
  }

  // Former addresses come last: present addresses have priority.
  const former = claimFormerAddresses(files.articles, { addresses, destinationOfFile, clock });
  for (const [path, destination] of former.destinations) destinations.set(path, destination);
  redirects.push(...former.redirects);
  for (const { slug, synonyms } of indexOfAll.bySlug.values()) {
    for (const synonym of new Set(synonyms)) {
      // On some disks it is the same file as the page.
      if (diskName(synonym) === diskName(slug)) continue;
      const from = pathOf('hashtag', { slug: synonym });
      if (!addresses.claim({ path: from, file: 'hashtags.yaml', field: 'sameAs' }) || !hashtagIndex.bySlug.has(slug)) continue;
      destinations.set(from, { href: urls.hashtag(slug) });
      redirects.push({ from, to: urls.hashtag(slug) });
    }
  }
  return {
    slugOf: (path) => slugs.get(path) ?? fileSlug(path),
    ownerOf: (path) => addresses.ownerOf(path),
    redirects,
    formerQueries: former.queries,
    destinations,
    destinationOfFile,
    problems: [...problems, ...former.problems, ...addresses.problems],
  };
}

function addArchive(day: string, destinations: Map<string, Destination>, urls: Urls): void {
  const [year = '', month = ''] = day.split('-');
  const address = pathOf('issue', { year, month });
  if (destinations.has(address)) return;
  destinations.set(pathOf('year', { year }), { href: urls.year(year) });
  destinations.set(address, { href: urls.month(`${year}-${month}`) });
}

function seriesPath(name: string): string {
  return pathOf('series', { slug: slugOf(name) });
}
