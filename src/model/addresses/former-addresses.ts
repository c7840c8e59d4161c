/** Former addresses, as far as a static host can serve them. */
import { pathOf } from '../../addresses/routes.ts';
import { type Problem, problemAt } from '../../problems/problem.ts';
import { lineOf } from '../../schema/written.ts';
import type { AddressBook, Redirect } from '../../addresses/address-book.ts';
import type { Clock } from '../content-files.ts';
import { isReserved, reservedName } from '../../addresses/reserved.ts';
import type { Destination } from '../links/link-map.ts';
import type { FormerOwner } from './former-owners.ts';

/** A former address with a query, `/?p=12`. A static host ignores the query, so script on the page at that path must redirect. */
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
  /** By path within the site, with the query as typed, if any. */
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly problems: readonly Problem[];
}

interface Known {
  readonly addresses: AddressBook;
  readonly clock: Clock;
}

interface Alias {
  readonly file: string;
  readonly line: number | undefined;
  readonly path: string;
  readonly query: string;
  readonly destination: Destination | undefined;
}

/** Claims all former addresses; those with a query last, since they depend on the page at their path. */
export function claimFormerAddresses(owners: readonly FormerOwner[], { addresses, clock }: Known): FormerAddresses {
  const found = { redirects: new Array<Redirect>(), queries: new Array<FormerQuery>() };
  const destinations = new Map<string, Destination>();
  const problems: Problem[] = [];
  /** Files by address with query; queries are case-sensitive. */
  const queryOwners = new Map<string, string>();
  const isVisible = ({ visibleFrom = 0 }: Destination): boolean => clock.drafts || visibleFrom <= clock.now;

  const claimPath = ({ file, line, path, destination }: Alias): void => {
    const isFile = isHtmlFile(path);
    const from = isFile ? path.slice(0, -1) : path;
    if (isReserved(path)) return void problems.push(reservedName(file, from, 'aliases', line));
    if (!addresses.claim({ path, file, line, field: 'aliases', isFile })) return;
    if (!destination) return;
    destinations.set(path, destination);
    if (isVisible(destination)) found.redirects.push({ from, to: destination.href });
  };
  const claimQuery = ({ file, line, path, query, destination }: Alias): void => {
    const owner = path === '/' ? undefined : addresses.ownerOf(path);
    // That page leads to the article with any query.
    if (owner?.file === file) return;
    if (owner) return void problems.push(queryIgnored(file, line, `${bare(path)}?${query}`, owner.file));
    const key = `${path}?${sortedQuery(query)}`;
    const other = queryOwners.get(key);
    if (other !== undefined) return void problems.push(queryTaken(file, line, `${bare(path)}?${query}`, other));
    queryOwners.set(key, file);
    if (!destination) return;
    destinations.set(`${path}?${query}`, destination);
    if (isVisible(destination)) found.queries.push({ path, query, to: destination.href });
  };

  const all = owners.flatMap(({ file, lines, field, aliases, addressOf, destination }) =>
    aliases.map((alias, index): Alias => ({
      file,
      line: lineOf(lines, `${field}.${index}`),
      ...formerPath(alias, addressOf),
      destination,
    })),
  );
  for (const alias of all) if (alias.query === '') claimPath(alias);
  for (const alias of all) if (alias.query !== '') claimQuery(alias);
  return { ...found, destinations, problems };
}

/**
 * A bare name gets the address of its kind: `rent-freeze` → `/articles/rent-freeze/`. A path gets a trailing slash, like all claimed paths. `/2012/index.html` is `/2012/`, since hosts
 * send that file for both.
 */
export function formerPath(alias: string, addressOf: (name: string) => string): { readonly path: string; readonly query: string } {
  if (!alias.startsWith('/')) return { path: addressOf(alias), query: '' };
  const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(alias) ?? [];
  const folder = path.replace(/(?<=\/)index\.html$/i, '');
  return { path: folder.endsWith('/') ? folder : `${folder}/`, query };
}

/** The permanent id of an article: its first former address, as feed readers know it. */
export function identityOf(alias: string): string {
  if (!alias.startsWith('/')) return pathOf('article', { slug: alias });
  return alias.endsWith('/') || alias.includes('?') ? alias : `${alias}/`;
}

/** Whether hosts send a file of this name as a page; with other names (`x.php`) the redirect must be a folder. */
function isHtmlFile(path: string): boolean {
  return /\.html?\/$/i.test(path);
}

function bare(path: string): string {
  return path === '/' ? path : path.slice(0, -1);
}

/** Queries with the same parameters in another order are equal. */
function sortedQuery(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return parameters.toString();
}

function queryIgnored(file: string, line: number | undefined, typed: string, owner: string): Problem {
  const page = owner.replace(/^\//, '');
  return refused(
    file,
    line,
    `"${typed}" cannot lead here: at its path stands the page of ${page}, and hosts of files look no further than the ?.`,
  );
}

function queryTaken(file: string, line: number | undefined, typed: string, owner: string): Problem {
  return refused(
    file,
    line,
    owner === file ? `"${typed}" is an address of this piece already.` : `The address ${typed} is already that of ${owner}.`,
  );
}

function refused(file: string, line: number | undefined, message: string): Problem {
  return problemAt({ file, line, field: 'aliases' }, { message, fix: 'Take the line away.' });
}
