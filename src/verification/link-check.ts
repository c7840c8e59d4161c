/** Whether every address of a site that leads to the site itself is answered by a file of it, and by a place in that file. */
import type { Problem } from '../problems/problem.ts';

/** Where an address leads within the site. */
interface Place {
  /** The file that would answer it. */
  readonly target: string;
  /** Empty for the file as a whole. */
  readonly id: string;
}

interface Wanted extends Place {
  /** The file that holds the address, and the address as it stands there. */
  readonly file: string;
  readonly address: string;
}

/** Told of each file, in any order; asked at the end. */
export class LinkCheck {
  readonly #origin: string;
  /** With a slash at both ends. */
  readonly #base: string;
  readonly #files = new Set<string>();
  readonly #ids = new Map<string, ReadonlySet<string>>();
  /** One link for each place that some file leads to: the first that was seen. */
  readonly #wanted = new Map<string, Wanted>();
  /** Places that are among them; most addresses stand on every page. */
  readonly #known = new Set<Place>();
  /** Where addresses lead that mean the same in every file; undefined for what is not of this site. */
  readonly #placeOf = new Map<string, Place | undefined>();

  /** `siteUrl` is where the site will stand. */
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

  /** The places of a page that a fragment may name. */
  addIds(path: string, ids: readonly string[]): void {
    this.#ids.set(path, new Set(ids));
  }

  /** The addresses in a file, as they stand there. */
  addAddresses(file: string, addresses: readonly string[]): void {
    for (const address of addresses) {
      const place = this.#placeFrom(file, address);
      if (place === undefined || this.#known.has(place)) continue;
      this.#known.add(place);
      const name = `${place.target}\n${place.id}`;
      if (!this.#wanted.has(name)) this.#wanted.set(name, { file, address, ...place });
    }
  }

  /** The files that addresses lead to, whether they are there or not. */
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
    // Nearly all begin at the root, and most of them stand on every page.
    if (!address.startsWith('/')) return this.#resolve(file, address);
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

/** `#why` → `why`; empty for what names no place of the file. */
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
