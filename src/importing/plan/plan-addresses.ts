/** Old addresses → aliases of ours, and the table by which links between pieces are written anew. */
import { isReserved } from '../../addresses/reserved.ts';
import { diskName } from '../../addresses/slug.ts';
import { safelyDecoded } from '../../base/safely-decoded.ts';
import { formerAddress } from '../../schema/fields/former-address.ts';
import type { LeftOut } from '../imported-text.ts';

/** A path with its query, without host; undefined for what is none. */
export function pathOfOld(address: string): string | undefined {
  const typed = address.trim();
  if (/^https?:\/\//i.test(typed)) {
    if (!URL.canParse(typed)) return undefined;
    const { pathname, search } = new URL(typed);
    return `${pathname}${search}`;
  }
  if (typed === '' || /^[a-z][a-z0-9+.-]*:/i.test(typed) || typed.startsWith('#')) return undefined;
  return typed.startsWith('/') ? typed : `/${typed}`;
}

/** Equal for the spellings under which a host finds the same page: with and without `.html`, `index.html`, a slash. */
export function addressKey(path: string): string {
  const [, before = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(path) ?? [];
  const decoded = safelyDecoded(before).normalize('NFC');
  const plain = decoded
    .replace(/\/index\.(?:html?|php)$/i, '/')
    .replace(/\.html?$/i, '')
    .replace(/\/+$/, '');
  // Only queries that name a page: ?p=12.
  const named = /[?&]((?:p|page_id|post)=\d+)/.exec(query)?.[1];
  return diskName(plain === '' ? '/' : plain) + (named === undefined ? '' : `?${named}`);
}

/** The path of a site on its host, `/blog`; empty at the root. */
export function basePathOf(url: string | undefined): string {
  return url === undefined || !URL.canParse(url) ? '' : new URL(url).pathname.replace(/\/+$/, '');
}

export class AliasPlan {
  readonly #taken = new Set<string>();
  readonly #base: string;

  /** `base`: the path of the new site on its host, which no alias has before it. */
  constructor(base: string) {
    this.#base = base;
  }

  /** An address that something has. */
  reserve(path: string): void {
    this.#taken.add(exactKey(path));
  }

  /** Valid ones that nothing else has, each once. `now`: the address of the piece itself, which is no old one. */
  aliasesOf(addresses: readonly string[], now: string, note: (left: LeftOut) => void): readonly string[] {
    const found: string[] = [];
    for (const address of addresses) {
      const path = this.#within(
        pathOfOld(address)
          ?.replace(/#.*$/, '')
          .replace(/\/{2,}/g, '/'),
      );
      if (path === undefined || path === '/' || path === '') continue;
      const read = formerAddress.safeParse(path);
      if (!read.success) {
        note({ what: `the old address ${path}`, why: read.error.issues[0]?.message ?? 'It is not an address.' });
        continue;
      }
      const key = exactKey(read.data);
      if (key === exactKey(now) || found.some((other) => exactKey(other) === key)) continue;
      if (!read.data.includes('?') && isReserved(read.data))
        note({ what: `the old address ${path}`, why: 'It belongs to a page of this site.' });
      else if (this.#taken.has(key)) note({ what: `the old address ${path}`, why: 'Another piece has it.' });
      else {
        this.#taken.add(key);
        found.push(read.data);
      }
    }
    return found;
  }

  #within(path: string | undefined): string | undefined {
    return path?.startsWith(`${this.#base}/`) ? path.slice(this.#base.length) : path;
  }
}

/** Equal for two addresses that cannot both lead somewhere. */
function exactKey(path: string): string {
  const [, before = '', query = ''] = /^([^?]*)(\?.*)?$/.exec(path) ?? [];
  return `${diskName(before).replace(/\/+$/, '')}${query}`;
}
