/** The kinds of page that a site has, and one page of each: the list that every test of all pages walks along. */
import { pageKinds } from '../../src/addresses/routes.ts';
import { isRedirect, pagesOf, readPage } from './built-files.ts';

export interface PageOfKind {
  /** "article, essay"; "hashtags"; "hashtag, further page": a route of src/addresses/routes.ts, and what is special about the page. */
  readonly kind: string;
  /** From the root of the site: "articles/the-long-quay/", "" for the home page. */
  readonly path: string;
}

/** Former addresses lead elsewhere, and a site has nothing that only a preview has. */
const built = pageKinds.filter(({ name, preview }) => name !== 'redirect' && preview !== true);

/** The first pattern that fits says the kind: that with the fewest parameters, and in the end that of what is gone, which may have been anywhere. */
const patterns = built
  .map(({ name, pattern }) => ({ name, address: addressOf(pattern), parameters: pattern.split('[').length }))
  .sort((a, b) => Number(a.name === 'gone') - Number(b.name === 'gone') || a.parameters - b.parameters);

/** The kinds without which a publication with articles is not whole; articles have kinds of their own. */
export const everyKind = [...built.map(({ name }) => name).filter((name) => name !== 'article'), 'category, below another'];

/** What is gone may have been anywhere. `[...page]` holds the number of a further page, any other `[...path]` a way down, perhaps with such a number at its end. */
function addressOf(pattern: string): RegExp {
  const source = pattern
    .replaceAll('.html', '\\.html')
    .replace('[...gone]/', '.+/')
    .replace('[...page]/', '(?:(?<further>\\d+)/)?')
    .replace(/\[\.\.\.\w+\]\//, '(?<way>.+?)/(?:(?<further>\\d+)/)?')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

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
  const found = patterns.find(({ address }) => address.test(`/${path}`));
  if (found === undefined) return path;
  const { further, way = '' } = found.address.exec(`/${path}`)?.groups ?? {};
  const kind = found.name + (further === undefined ? (way.includes('/') ? ', below another' : '') : ', further page');
  const said = document.querySelector('main article[data-kind]')?.getAttribute('data-kind') ?? '';
  return said === '' ? kind : `${kind}, ${essays.has(said) ? 'essay' : said}`;
}
