/** Links of the archive → addresses of this site, or of the old one. */
import { posix } from 'node:path';
import { safelyDecoded } from '../../base/safely-decoded.ts';
import { isFilePath } from '../text/file-names.ts';
import type { Resolved } from '../text/place.ts';
import { addressKey, pathOfOld } from './plan-addresses.ts';

interface Target {
  /** In the archive; empty for a list. */
  readonly place: string;
  readonly href: string;
  /** Milliseconds since 1970; `Infinity` for a draft. */
  readonly visibleFrom: number;
}

/** Where a link stands. */
export interface LinkPlace {
  /** In the archive. */
  readonly place: string;
  /** On the old site. */
  readonly address: string | undefined;
  readonly visibleFrom: number;
}

/** By the place of a text in the archive: what links have behind their `#` → what they have here. */
export type NamesOfPlaces = ReadonlyMap<string, ReadonlyMap<string, string>>;

const gone: Resolved = { why: 'The archive has no such page, and there is no old site beside the new one (--from); its words stay.' };
const schemes = new Set(['http', 'https', 'mailto', 'tel']);

export class LinkTable {
  readonly #targets = new Map<string, Target>();
  readonly #hosts: ReadonlySet<string>;
  /** The origin of the old site, where it stays beside the new one. */
  readonly #origin: string | undefined;
  /** Where files of the old site lie, also where the new one takes its place. */
  readonly #old: string | undefined;
  /** The path of the old site on its host, `/blog`. */
  readonly #base: string;
  readonly #now: number;

  /** `old`: the address of the old site, absent where it is not known, and its path. `site`: the address of the new one. `now` in milliseconds since 1970. */
  constructor({ url: base, path }: { readonly url: string | undefined; readonly path: string }, site: string, now: number) {
    this.#now = now;
    this.#base = path;
    const bare = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
    // Where the new site takes the place of the old one, what is not brought along is gone.
    const isReplaced = base !== undefined && URL.canParse(base) && bare(base) === bare(site);
    this.#old = base !== undefined && URL.canParse(base) ? new URL(base).origin : undefined;
    this.#origin = isReplaced ? undefined : this.#old;
    const host = base === undefined || !URL.canParse(base) ? undefined : new URL(base).hostname.replace(/^www\./, '');
    this.#hosts = new Set(host === undefined ? [] : [host, `www.${host}`]);
  }

  /** `addresses` of the old site, and `names` such as `file:posts/a.md`; the first piece that has one keeps it. */
  add(target: Target, addresses: readonly string[], names: readonly string[]): void {
    const paths = addresses.flatMap((address) => pathOfOld(address) ?? []).map((path) => `path:${addressKey(path)}`);
    for (const key of [...paths, ...names.map((name) => name.normalize('NFC'))])
      if (!this.#targets.has(key)) this.#targets.set(key, target);
  }

  /** The text to which a link leads, by its place in the archive. */
  placeOf(typed: string, from: LinkPlace): string | undefined {
    let place: string | undefined;
    this.#resolve(typed, from, (target) => {
      place = target.place;
      return { to: target.href };
    });
    return place;
  }

  resolve(typed: string, from: LinkPlace, names: NamesOfPlaces = new Map()): Resolved {
    return this.#resolve(typed, from, ({ place, href, visibleFrom }) => {
      if (visibleFrom === Infinity && from.visibleFrom !== Infinity) return { why: 'It leads to a draft; its words stay.' };
      if (visibleFrom > Math.max(this.#now, from.visibleFrom))
        return { why: 'It leads to a piece that readers do not see yet; its words stay.' };
      const fragment = fragmentOf(typed);
      if (fragment === '') return { to: href };
      const id = names.get(place)?.get(fragment);
      return id === undefined ? { to: href, lost: `#${fragment}` } : { to: `${href}#${encodeURIComponent(id)}` };
    });
  }

  #resolve(typed: string, from: LinkPlace, found: (target: Target) => Resolved): Resolved {
    const or = (target: Target | undefined, otherwise: () => Resolved): Resolved => (target === undefined ? otherwise() : found(target));
    const href = typed.startsWith('//') ? `https:${typed}` : typed.trim();
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
    if (scheme === 'name') return or(this.#byName(href, from.place), () => ({ why: 'No piece has this name; its words stay.' }));
    if (scheme === 'http' || scheme === 'https') {
      if (!URL.canParse(href) || !/^https?:\/\/[^\s/?#]/i.test(href)) return { why: 'It is not a whole web address; its words stay.' };
      const url = new URL(href);
      if (!this.#hosts.has(url.hostname)) return { to: href };
      return or(this.#at(url.pathname + url.search), () => {
        if (this.#origin !== undefined) return { to: href };
        return isFilePath(href) ? { to: href, isFile: true } : gone;
      });
    }
    if (scheme !== undefined && !schemes.has(scheme)) return { why: 'No reader may follow such an address; its words stay.' };
    if (scheme !== undefined) return href.length > scheme.length + 1 ? { to: href } : { why: 'It leads nowhere; its words stay.' };
    return or(this.#inside(href, from), () => this.#onOldSite(href, from.address));
  }

  #byName(href: string, place: string): Target | undefined {
    const name = safelyDecoded(href.slice('name:'.length)).replace(/#.*$/, '').trim();
    const bare = posix
      .basename(name)
      .replace(/\.\w+$/, '')
      .toLowerCase();
    const paths = [name.replace(/^\//, ''), posix.join(posix.dirname(place), name), `content/${name.replace(/^\//, '')}`, `src/${name}`];
    return this.#file(paths) ?? this.#targets.get(`name:${bare}`) ?? this.#targets.get(`name:${bare.replace(/^\d{4}-\d{2}-\d{2}-/, '')}`);
  }

  #inside(href: string, { place, address }: LinkPlace): Target | undefined {
    const path = safelyDecoded(href.replace(/[?#].*$/, ''));
    if (!path.startsWith('/')) {
      const file = this.#file([posix.join(posix.dirname(place), path)]);
      if (file) return file;
    }
    const joined = joinAddress(href, address);
    return joined === undefined ? undefined : this.#at(joined);
  }

  /** Some programs put the path of the site before links, and so do some writers: with it and without it, the same piece is meant. */
  #at(path: string): Target | undefined {
    const without = path.startsWith(`${this.#base}/`) ? path.slice(this.#base.length) : path;
    const paths = this.#base === '' ? [path] : [path, `${this.#base}${path}`, without];
    return paths.map((one) => this.#targets.get(`path:${addressKey(one)}`)).find((target) => target !== undefined);
  }

  #file(paths: readonly string[]): Target | undefined {
    const endings = ['', '.md', '/index.md', '.mdx', '.markdown'];
    for (const path of paths)
      for (const ending of endings) {
        const found = this.#targets.get(`file:${path.normalize('NFC').replace(/\/$/, '')}${ending}`);
        if (found) return found;
      }
    return undefined;
  }

  #onOldSite(href: string, address: string | undefined): Resolved {
    const joined = joinAddress(href, address);
    if (this.#origin === undefined) {
      if (!isFilePath(href)) return gone;
      const isKnown = joined !== undefined && this.#old !== undefined && URL.canParse(joined, this.#old);
      return isKnown
        ? { to: new URL(joined, this.#old).href, isFile: true }
        : { why: 'The old site is not known (--from); its words stay.', isFile: true };
    }
    const whole = joined === undefined ? undefined : `${this.#origin}${joined}`;
    return whole !== undefined && URL.canParse(whole) ? { to: whole } : { why: 'It leads nowhere; its words stay.' };
  }
}

/** A path from the root of the old site. */
function joinAddress(href: string, address: string | undefined): string | undefined {
  if (href.startsWith('/')) return href;
  if (address === undefined) return undefined;
  const base = pathOfOld(address);
  if (base === undefined || !URL.canParse(href, `https://old.invalid${base}`)) return undefined;
  const { pathname, search, hash } = new URL(href, `https://old.invalid${base}`);
  return `${pathname}${search}${hash}`;
}

/** What stands behind the `#`. */
export function fragmentOf(typed: string): string {
  const address = typed.startsWith('name:') ? safelyDecoded(typed) : typed;
  return /#(.+)$/.exec(address.trim())?.[1] ?? '';
}
