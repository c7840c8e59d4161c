/** Gives every page of the publication its address, and finds those that two of them want. */
import type { BodyFacts } from '../markdown/body.ts';
import type { Problem } from '../schema/problem.ts';
import { lineOf } from '../schema/written.ts';
import { AddressBook, aliasPath, type Claim, type Redirect } from './addresses.ts';
import { firstPiecesBy } from './authors.ts';
import type { CategoryTree } from './category-tree.ts';
import { engineFiles, folderForFile, isAmongBuiltFiles, isReserved } from './engine-addresses.ts';
import { checkFileSlug, fileSlug } from './file-slug.ts';
import type { HashtagBook } from './hashtags.ts';
import type { Destination } from './links.ts';
import type { Clock, ContentFiles, DatedPiece } from './content-files.ts';
import { slugOf } from './slug.ts';
import { visibleFrom } from './status.ts';
import { articleCardName, publicationCardName, type Urls } from './urls.ts';

export interface Addresses {
  /** The slug of a piece, page or person by the path of its file. */
  slugOf(path: string): string;
  /** Who has an address within the site, `/articles/rent-freeze/`; also when it is spelled in another case or composition. */
  ownerOf(path: string): Claim | undefined;
  readonly redirects: readonly Redirect[];
  /** By path within the site; what links may lead to. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** By path of the file, in NFC. */
  readonly destinationOfFile: ReadonlyMap<string, Destination>;
  readonly problems: readonly Problem[];
}

interface Known {
  readonly dated: readonly DatedPiece[];
  readonly urls: Urls;
  readonly tree: CategoryTree;
  /** The hashtags that readers see, and those of all pieces. */
  readonly book: HashtagBook;
  readonly bookOfAll: HashtagBook;
  readonly clock: Clock;
}

export function claimAddresses(files: ContentFiles, { dated, urls, tree, book, bookOfAll, clock }: Known): Addresses {
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
  // What a damaged text holds is not known for certain.
  const anchorsOf = (path: string, { anchors }: BodyFacts): readonly string[] | undefined =>
    files.damaged?.has(path) ? undefined : anchors;

  generated('/', 'the home page', urls.home);
  for (const name of ['search', 'saved', 'categories', 'tags', 'authors', 'archive'] as const) {
    generated(`/${name}/`, `the ${name} page`, urls.within(`/${name}/`));
  }
  addresses.claim({ path: `/cards/${publicationCardName}.png/`, file: 'the card of the publication', field: 'address' });
  for (const path of tree.byPath.keys()) generated(`/categories/${path}/`, 'categories.yaml', urls.category(path));
  // Those of pieces that are held back too: what is no clash today must not become one when they are out.
  for (const { slug } of bookOfAll.bySlug.values())
    addresses.claim({ path: `/tags/${slug}/`, file: `the page of #${slug}`, field: 'address' });
  for (const { slug } of book.bySlug.values()) destinations.set(`/tags/${slug}/`, { href: urls.hashtag(slug) });
  const series = new Map(files.articles.flatMap(({ data }) => (data.series ? [[seriesPath(data.series.name), data.series.name]] : [])));
  for (const [path, name] of series) addresses.claim({ path, file: `the series "${name}"`, field: 'address' });
  for (const name of engineFiles) addresses.claim({ path: `/${name}/`, file: `the engine's own ${name}`, field: 'address' });
  for (const path of files.publicFiles) {
    const folder = folderForFile(path);
    if (isAmongBuiltFiles(path)) problems.push(reservedName(`/public/${path}`, `/${path}`, 'file name'));
    else if (folder !== undefined) problems.push(reservedName(`/public/${path}`, `/${folder}`, 'file name'));
    else addresses.claim({ path: `/${path}/`.replace(/(^|\/)index\.html\/$/, '$1'), file: `/public/${path}`, field: 'file name' });
  }

  const firstPieces = firstPiecesBy(dated);
  for (const { path } of files.authors) {
    const slug = fileSlug(path);
    problems.push(...checkFileSlug(path, slug));
    slugs.set(path, slug);
    if (addresses.claim({ path: `/authors/${slug}/`, file: path, field: 'file name' }))
      destinations.set(`/authors/${slug}/`, { href: urls.author(slug), visibleFrom: firstPieces.get(slug) ?? -Infinity, isPerson: true });
  }
  for (const { path, facts } of files.pages) {
    const slug = fileSlug(path);
    const address = `/${slug}/`;
    const destination = { href: urls.page(slug), anchors: anchorsOf(path, facts) };
    slugs.set(path, slug);
    destinationOfFile.set(path.normalize('NFC'), destination);
    if (isReserved(address)) problems.push(reservedName(path, address, 'file name'));
    else problems.push(...checkFileSlug(path, slug));
    if (isReserved(address)) continue;
    // Whoever has the address: a link to it leads somewhere.
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
      path: `/articles/${slug}/`,
      file: path,
      line: lineOf(lines, 'slug'),
      field: data.slug === undefined ? 'file name' : 'slug',
    };
    if (addresses.claim(claim)) {
      destinations.set(claim.path, destination);
      addresses.claim({ ...claim, path: `/cards/${articleCardName(slug)}.png/` });
    }
    destinationOfFile.set(path.normalize('NFC'), destination);
    if (!clock.drafts && from > clock.now) continue;
    if (data.series) destinations.set(seriesPath(data.series.name), { href: urls.series(slugOf(data.series.name)) });
    if (published) addArchive(published.day, destinations, urls);
  }

  // Former addresses come last: what is there now has the better claim.
  for (const { path, data, lines } of files.articles) {
    data.aliases.forEach((alias, index) => {
      const from = aliasPath(alias.normalize('NFC'));
      const line = lineOf(lines, `aliases.${index}`);
      if (isReserved(from)) return void problems.push(reservedName(path, from, 'aliases', line));
      if (!addresses.claim({ path: from, file: path, line, field: 'aliases' })) return;
      const destination = destinationOfFile.get(path.normalize('NFC'));
      if (!destination) return;
      destinations.set(from, destination);
      if (clock.drafts || (destination.visibleFrom ?? 0) <= clock.now) redirects.push({ from, to: destination.href });
    });
  }
  for (const { slug, synonyms } of bookOfAll.bySlug.values()) {
    for (const synonym of new Set(synonyms)) {
      const from = `/tags/${synonym}/`;
      if (!addresses.claim({ path: from, file: 'hashtags.yaml', field: 'sameAs' }) || !book.bySlug.has(slug)) continue;
      destinations.set(from, { href: urls.hashtag(slug) });
      redirects.push({ from, to: urls.hashtag(slug) });
    }
  }
  return {
    slugOf: (path) => slugs.get(path) ?? fileSlug(path),
    ownerOf: (path) => addresses.ownerOf(path),
    redirects,
    destinations,
    destinationOfFile,
    problems: [...problems, ...addresses.problems],
  };
}

function addArchive(day: string, destinations: Map<string, Destination>, urls: Urls): void {
  const [year = '', month = ''] = day.split('-');
  if (destinations.has(`/archive/${year}/${month}/`)) return;
  destinations.set(`/archive/${year}/`, { href: urls.year(year) });
  destinations.set(`/archive/${year}/${month}/`, { href: urls.month(`${year}-${month}`) });
}

function seriesPath(name: string): string {
  return `/series/${slugOf(name)}/`;
}

function reservedName(file: string, path: string, field: string, line?: number): Problem {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    field,
    message: `The address ${path} belongs to a page of the engine.`,
    fix: 'Choose another name.',
  };
}
