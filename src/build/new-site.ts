/** The new site while it is made: each of its files is put into staging and verified, whichever phase of the build it comes from. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheEntry, SiteCache } from '../cache/site-cache.ts';
import { openSite } from '../cache/open-caches.ts';
import type { FileWithBytes } from '../disk/read-files.ts';
import type { Publication } from '../model/publication.ts';
import { isLook, type Look, SiteVerification } from '../verification/site-verification.ts';
import type { Build } from './build.ts';
import type { Refill } from './refill-folder.ts';
import { expectationsOf } from './site-expectations.ts';

interface Parts {
  readonly folder: string;
  readonly staged: Refill;
  /** The files of the last site. */
  readonly cache: SiteCache<Look>;
  readonly verification: SiteVerification;
  readonly copied: readonly string[];
}

/** Begins with the files of the spare site, none of which is trusted. */
export async function openNewSite(publication: Publication, { workspace, staging }: Build): Promise<NewSite> {
  const cache = await openSite(workspace, isLook);
  const expectations = await expectationsOf(publication, staging.site, workspace);
  const verification = new SiteVerification(expectations, await cache.searchedFor());
  return new NewSite({ folder: staging.site, staged: staging.fill(), cache, verification, copied: [...expectations.copied] });
}

export class NewSite {
  readonly folder: string;
  /** Paths of the files in `public/` that are published unchanged. */
  readonly copied: readonly string[];
  readonly verification: SiteVerification;
  readonly #staged: Refill;
  readonly #cache: SiteCache<Look>;
  /** The files that may be cached: of the last site, and of this one. */
  readonly #entries = new Map<string, CacheEntry<Look>>();
  /** Paths of the files of this site. */
  readonly #wanted = new Set<string>();
  readonly #followers: ((addresses: readonly string[]) => void)[] = [];

  constructor({ folder, staged, cache, verification, copied }: Parts) {
    this.verification = verification;
    this.folder = folder;
    this.copied = copied;
    this.#staged = staged;
    this.#cache = cache;
  }

  /** Restores all cached files of the last site. Those that are not reused are removed in the end. */
  async restore(stop: AbortSignal): Promise<void> {
    for await (const files of this.#cache.restore()) {
      stop.throwIfAborted();
      for (const { path, key, bytes, seen } of files) {
        this.#staged.put({ path, bytes });
        this.#entries.set(path, { path, key, seen: await this.verification.look({ path, bytes }, seen) });
      }
    }
  }

  /** Takes a file of the last site into this one, if it was made from the same inputs: those that the key covers. */
  reuse(path: string, key: string): boolean {
    const entry = this.#entries.get(path);
    if (entry?.key !== key) return false;
    this.#want(path, entry.seen);
    return true;
  }

  /** Adds a file. With a key it is cached for the next build. `known`: the findings of an earlier verification of the same bytes. */
  async put(
    { path, bytes }: FileWithBytes,
    { key, known }: { readonly key?: string | undefined; readonly known?: Look } = {},
  ): Promise<void> {
    this.#staged.put({ path, bytes });
    const seen = await this.verification.look({ path, bytes }, known);
    if (key === undefined) this.#entries.delete(path);
    else this.#entries.set(path, { path, key, seen });
    this.#want(path, seen);
  }

  /** Whether the files of the last site were cached by another version of the code. */
  isOutdated(): boolean {
    return this.#cache.isOutdated();
  }

  /** Calls `follow` with the addresses in each file that is put or reused from now on. */
  onAddresses(follow: (addresses: readonly string[]) => void): void {
    this.#followers.push(follow);
  }

  /** Removes what is not part of this site. */
  removeRest(): void {
    for (const path of this.#entries.keys()) {
      if (this.#wanted.has(path)) continue;
      this.#staged.drop(path);
      this.verification.forget(path);
      this.#entries.delete(path);
    }
    this.#staged.removeRest();
  }

  /** Caches the files for the next build. */
  save(): Promise<void> {
    const { searchedFor } = this.verification;
    return this.#cache.replace({ entries: this.#entries.values(), searchedFor }, (path) => readFile(join(this.folder, path)));
  }

  #want(path: string, { facts }: Look): void {
    this.#wanted.add(path);
    for (const follow of this.#followers) follow(facts.addresses);
  }
}
