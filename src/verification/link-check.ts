/** Checks that each internal address of a site leads to a file of the site, and to an id in it. */
import type { Problem } from '../problems/problem.ts';

/** The target of an address within the site. */
interface Place {
  /** The file that a host sends for it. */
  readonly target: string;
  /** Empty for the whole file. */
  readonly id: string;
}

interface Wanted extends Place {
  /** The file with the address, and the address as written. */
  readonly file: string;
  readonly address: string;
}

/** Add all files, in any order; then call `problems`. */
export class LinkCheck {
  readonly #origin: string;
  /** With a leading and a trailing slash. */
  readonly #base: string;
  readonly #files = new Set<string>();
  readonly #ids = new Map<string, ReadonlySet<string>>();
  /** The first link to each place. */
  readonly #wanted = new Map<string, Wanted>();
  /** Places already in `#wanted`; most addresses are on every page. */
  readonly #known = new Set<Place>();
  /** Targets of root-relative and absolute addresses, which are the same for every file; undefined for other sites. */
  readonly #placeOf = new Map<string, Place | undefined>();

  /** `siteUrl` is the address of the published site. */
  constructor(siteUrl: string) {
    const { origin, pathname } = new URL(siteUrl);
    this.#origin = origin;
    this.#base = `${pathname.replace(/\/+$/, '')}/`;
  }

  addFile(path: string): void {
    this.#files.add(path);
  }

  hasFile(path: string): boolean {
    return this.#files.has(path);
  }

  /** Adds the ids of a page, which a fragment may name. */
  addIds(path: string, ids: readonly string[]): void {
    this.#ids.set(path, new Set(ids));
  }

  /** Adds the addresses in a file, as written. */
  addAddresses(file: string, addresses: readonly string[]): void {
    for (const address of addresses) {
      const place = this.#placeFrom(file, address);
      if (place === undefined || this.#known.has(place)) continue;
      this.#known.add(place);
      const name = `${place.target}\n${place.id}`;
      if (!this.#wanted.has(name)) this.#wanted.set(name, { file, address, ...place });
    }
  }

  /** The files that addresses lead to, existing or not. */
  targets(): ReadonlySet<string> {
    return new Set([...this.#wanted.values()].map(({ target }) => target));
  }

  problems(): readonly Problem[] {
    return [...this.#wanted.values()].flatMap(({ file, address, target, id }): readonly Problem[] => {
      const reason = !this.#files.has(target)
        ? 'leads to nothing on this site.'
        : id !== '' && this.#ids.get(target)?.has(id) === false
          ? `leads to a place that ${target} does not have.`
          : undefined;
      return reason === undefined
        ? []
        : [{ file, field: 'link', message: `"${address}" ${reason}`, fix: 'Correct the link, or the file that it should lead to.' }];
    });
  }

  #placeFrom(file: string, address: string): Place | undefined {
    if (address.startsWith('#')) return { target: file, id: fragmentOf(address) };
    // Cached: nearly all addresses begin at the root, or are those of a feed, and most are in many files.
    if (!/^(?:\/|https?:)/i.test(address)) return this.#resolve(file, address);
    if (!this.#placeOf.has(address)) this.#placeOf.set(address, this.#resolve('', address));
    return this.#placeOf.get(address);
  }

  #resolve(file: string, address: string): Place | undefined {
    const here = this.#origin + this.#base + encodePath(file.replace(/(^|\/)index\.html$/, '$1'));
    const url = URL.parse(address, here);
    if (url?.origin !== this.#origin || !url.pathname.startsWith(this.#base)) return undefined;
    const path = decode(url.pathname.slice(this.#base.length));
    return { target: path === '' || path.endsWith('/') ? `${path}index.html` : path, id: fragmentOf(url.hash) };
  }
}

/** `#why` → `why`; empty for a fragment that names no id. */
function fragmentOf(hash: string): string {
  const id = decode(hash.slice(1)).replace(/:~:.*$/, '');
  return id === 'top' ? '' : id;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
