/** Former addresses of articles: what a host of files can serve at each of them. */
import { pathOf } from '../addresses/routes.ts';
import type { ArticleFields } from '../schema/article.ts';
import { type Problem, problemAt } from '../problems/problem.ts';
import { lineOf, type Written } from '../schema/written.ts';
import type { AddressBook, Redirect } from '../addresses/address-book.ts';
import type { Clock } from './content-files.ts';
import { isReserved, reservedName } from '../addresses/reserved.ts';
import type { Destination } from './link-map.ts';

/** An address that only its query tells from another one, `/?p=12`: a host of files gives the page without it, which has to lead on by itself. */
export interface FormerQuery {
  /** Within the site, decoded: `/`. */
  readonly path: string;
  /** `p=12`. */
  readonly query: string;
  /** Complete, as in a link. */
  readonly to: string;
}

interface FormerAddresses {
  readonly redirects: readonly Redirect[];
  readonly queries: readonly FormerQuery[];
  /** By path within the site, with the query as it was typed where there is one. */
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly problems: readonly Problem[];
}

interface Known {
  readonly addresses: AddressBook;
  readonly destinationOfFile: ReadonlyMap<string, Destination>;
  readonly clock: Clock;
}

interface Alias {
  readonly file: string;
  readonly line: number | undefined;
  readonly path: string;
  readonly query: string;
  readonly destination: Destination | undefined;
}

/** Claims the addresses of all articles; those with a query last, since all depends on what stands at their path. */
export function claimFormerAddresses(
  articles: readonly Written<ArticleFields>[],
  { addresses, destinationOfFile, clock }: Known,
): FormerAddresses {
  const found = { redirects: new Array<Redirect>(), queries: new Array<FormerQuery>() };
  const destinations = new Map<string, Destination>();
  const problems: Problem[] = [];
  /** Files, by address; letters of a query differ by their case. */
  const asking = new Map<string, string>();
  const isOut = ({ visibleFrom = 0 }: Destination): boolean => clock.drafts || visibleFrom <= clock.now;

  const claimPath = ({ file, line, path, destination }: Alias): void => {
    const isFile = isHtmlFile(path);
    const from = isFile ? path.slice(0, -1) : path;
    if (isReserved(path)) return void problems.push(reservedName(file, from, 'aliases', line));
    if (!addresses.claim({ path, file, line, field: 'aliases', isFile })) return;
    if (!destination) return;
    destinations.set(path, destination);
    if (isOut(destination)) found.redirects.push({ from, to: destination.href });
  };
  const claimQuery = ({ file, line, path, query, destination }: Alias): void => {
    const owner = path === '/' ? undefined : addresses.ownerOf(path);
    // What stands there leads to the article whatever follows it.
    if (owner?.file === file) return;
    if (owner) return void problems.push(neverLookedAt(file, line, `${bare(path)}?${query}`, owner.file));
    const key = `${path}?${inOrder(query)}`;
    const other = asking.get(key);
    if (other !== undefined) return void problems.push(alreadyAsked(file, line, `${bare(path)}?${query}`, other));
    asking.set(key, file);
    if (!destination) return;
    destinations.set(`${path}?${query}`, destination);
    if (isOut(destination)) found.queries.push({ path, query, to: destination.href });
  };

  const all = articles.flatMap(({ path: file, data, lines }) =>
    data.aliases.map((alias, index): Alias => {
      const destination = destinationOfFile.get(file.normalize('NFC'));
      return { file, line: lineOf(lines, `aliases.${index}`), ...formerPath(alias), destination };
    }),
  );
  for (const alias of all) if (alias.query === '') claimPath(alias);
  for (const alias of all) if (alias.query !== '') claimQuery(alias);
  return { ...found, destinations, problems };
}

/**
 * `rent-freeze` → `/articles/rent-freeze/`; a path gets its closing slash, as all that is claimed. `/2012/index.html` is `/2012/`, since hosts
 * answer both with that file.
 */
export function formerPath(alias: string): { readonly path: string; readonly query: string } {
  if (!alias.startsWith('/')) return { path: pathOf('article', { slug: alias }), query: '' };
  const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(alias) ?? [];
  const folder = path.replace(/(?<=\/)index\.html$/i, '');
  return { path: folder.endsWith('/') ? folder : `${folder}/`, query };
}

/** What identifies an article for ever: its first former address, as feed readers have known it. */
export function identityOf(alias: string): string {
  if (!alias.startsWith('/')) return pathOf('article', { slug: alias });
  return alias.endsWith('/') || alias.includes('?') ? alias : `${alias}/`;
}

/** Whether hosts send a file of this name as a page; of all other names (`x.php`) they send only a folder so. */
function isHtmlFile(path: string): boolean {
  return /\.html?\/$/i.test(path);
}

function bare(path: string): string {
  return path === '/' ? path : path.slice(0, -1);
}

/** Two queries are one when they say the same in another order. */
function inOrder(query: string): string {
  const said = new URLSearchParams(query);
  said.sort();
  return said.toString();
}

function neverLookedAt(file: string, line: number | undefined, typed: string, owner: string): Problem {
  const page = owner.replace(/^\//, '');
  return refused(
    file,
    line,
    `"${typed}" cannot lead here: at its path stands the page of ${page}, and hosts of files look no further than the ?.`,
  );
}

function alreadyAsked(file: string, line: number | undefined, typed: string, owner: string): Problem {
  return refused(
    file,
    line,
    owner === file ? `"${typed}" is an address of this piece already.` : `The address ${typed} is already that of ${owner}.`,
  );
}

function refused(file: string, line: number | undefined, message: string): Problem {
  return problemAt({ file, line, field: 'aliases' }, { message, fix: 'Take the line away.' });
}
