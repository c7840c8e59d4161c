/** Whether every address of a site that leads to the site itself is answered by a file of it, and by a place in that file. */
import type { Problem } from '../schema/problem.ts';

interface Wanted {
  /** The file that holds the address, and the address as it stands there. */
  readonly file: string;
  readonly address: string;
  /** The file that would answer it. */
  readonly target: string;
  readonly id?: string;
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
    const here = this.#origin + this.#base + encodePath(file.replace(/(^|\/)index\.html$/, '$1'));
    for (const address of addresses) {
      if (!URL.canParse(address, here)) continue;
      const { origin, pathname, hash } = new URL(address, here);
      if (origin !== this.#origin || !pathname.startsWith(this.#base)) continue;
      const path = decode(pathname.slice(this.#base.length));
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const id = decode(hash.slice(1)).replace(/:~:.*$/, '');
      const place = `${target}\n${id}`;
      if (!this.#wanted.has(place)) this.#wanted.set(place, { file, address, target, ...(id === '' || id === 'top' ? {} : { id }) });
    }
  }

  problems(): readonly Problem[] {
    return [...this.#wanted.values()].flatMap(({ file, address, target, id }): readonly Problem[] => {
      const reason = !this.#files.has(target)
        ? 'leads to nothing on this site.'
        : id !== undefined && this.#ids.get(target)?.has(id) === false
          ? `leads to a place that ${target} does not have.`
          : undefined;
      return reason === undefined
        ? []
        : [{ file, field: 'link', message: `"${address}" ${reason}`, fix: 'Correct the link, or the file that it should lead to.' }];
    });
  }
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
