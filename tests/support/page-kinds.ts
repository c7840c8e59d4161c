/** The kinds of page that a site has, and one page of each: the list that every test of all pages walks along. */
import { isRedirect, pagesOf, readPage } from './built-files.ts';

export interface PageOfKind {
  /** "article, essay"; "list of hashtags". */
  readonly kind: string;
  /** From the root of the site: "articles/the-long-quay/", "" for the home page. */
  readonly path: string;
}

/** The first address that fits says the kind. */
const addresses: readonly (readonly [kind: string, address: RegExp])[] = [
  ['home', /^$/],
  ['not found', /^404\.html$/],
  ['search', /^search\/$/],
  ['saved', /^saved\/$/],
  ['article', /^articles\/[^/]+\/$/],
  ['list of subjects', /^categories\/$/],
  ['subject, further page', /^categories\/.+\/\d+\/$/],
  ['subject below another', /^categories\/[^/]+\/[^/]+\/$/],
  ['subject', /^categories\/[^/]+\/$/],
  ['list of hashtags', /^tags\/$/],
  ['hashtag', /^tags\/[^/]+\/$/],
  ['hashtag, further page', /^tags\/[^/]+\/\d+\/$/],
  ['list of writers', /^authors\/$/],
  ['writer', /^authors\/[^/]+\/$/],
  ['writer, further page', /^authors\/[^/]+\/\d+\/$/],
  ['series', /^series\/[^/]+\/$/],
  ['archive', /^archive\/$/],
  ['year', /^archive\/\d{4}\/$/],
  ['number', /^archive\/\d{4}\/\d{2}\/$/],
  ['number, further page', /^archive\/\d{4}\/\d{2}\/\d+\/$/],
  ['page', /^[^/]+\/$/],
];

/** The kinds without which a publication with pieces is not whole. */
export const everyKind = addresses.map(([kind]) => kind).filter((kind) => !/further|saved|article/.test(kind));

/** Kinds of article that no design tells apart. */
const essays = new Set(['opinion', 'analysis', 'review']);

/** Read once for all files of a worker: those of a large site take two seconds. */
const known = new Map<string, readonly PageOfKind[]>();

/** One page of each kind, the longest of its kind; of articles, one of each kind. The site is one that nobody changes any more. */
export function pageKindsOf(folder: string): readonly PageOfKind[] {
  const kinds = known.get(folder) ?? readKinds(folder);
  known.set(folder, kinds);
  return kinds;
}

function readKinds(folder: string): readonly PageOfKind[] {
  const kinds = new Map<string, { path: string; length: number }>();
  for (const file of pagesOf(folder)) {
    const document = readPage(folder, file);
    if (isRedirect(document)) continue;
    const path = file.replace(/index\.html$/, '');
    const kind = kindOf(path, document);
    const length = document.documentElement.innerHTML.length;
    if (length > (kinds.get(kind)?.length ?? 0)) kinds.set(kind, { path, length });
  }
  return [...kinds].map(([kind, { path }]) => ({ kind, path }));
}

function kindOf(path: string, document: Document): string {
  const kind = addresses.find(([, address]) => address.test(path))?.[0];
  if (kind === undefined) return path;
  const said = document.querySelector('main article[data-kind]')?.getAttribute('data-kind') ?? '';
  return said === '' ? kind : `${kind}, ${essays.has(said) ? 'essay' : said}`;
}
