/** Renders a site into staging. Files of the last site are restored while Astro renders the others. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CachedMessage, KeyedPath, RenderMessage } from '../build/render-messages.ts';
import type { Filling, Staging } from '../build/staging.ts';
import { BodyLost } from '../cache/body-cache.ts';
import type { CacheEntry, SiteCache } from '../cache/site-cache.ts';
import { type FileWithBytes, readNamedFiles } from '../disk/read-files.ts';
import type { Look, SiteVerification } from '../verification/site-verification.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Finished, runAstro } from './run-astro.ts';

type Entry = CacheEntry<Look>;

export interface RenderedSite {
  readonly finished: Finished;
  /** Counts of files. */
  readonly rendered: number;
  readonly reused: number;
  /** Removes pictures that no file refers to: those of deleted pages, and originals that Astro left in the output without need. */
  removeUnwanted(wanted: ReadonlySet<string>): void;
  /** Caches the files of the site for the next build. */
  save(): Promise<void>;
}

interface Target {
  readonly site: Filling;
  /** The site cache of the last build. */
  readonly cache: SiteCache<Look>;
  readonly verification: SiteVerification;
  /** Paths of the files in `public/` that are published unchanged. */
  readonly copied: Iterable<string>;
}

/** A picture that was encoded from a picture of the content. */
const isPicture = /^_astro\/.*\.(avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** One constant is enough as the cache key of pictures, because their names are digests. */
const pictureKey = 'picture';

/** Starts Astro, which needs some time to start. It waits for the checked content, and for `finish`. */
export async function beginRendering(
  workspace: Workspace,
  staging: Staging,
  onProgress: (rendered: number, toRender: number) => void,
): Promise<Rendering> {
  return new Rendering(workspace, staging.site, await staging.renderFolder(join(workspace.root, '.astro')), onProgress);
}

export class Rendering {
  /** How Astro ended. */
  readonly ended: Promise<Finished>;
  readonly #public: string;
  /** Where the site is assembled, and where Astro writes the files that are never cached. */
  readonly #folder: string;
  readonly #rendered: string;
  readonly #onProgress: (rendered: number, toRender: number) => void;
  readonly #cached = Promise.withResolvers<CachedMessage>();
  readonly #abort = new AbortController();
  /** The entry of each file that may be cached, restored or received. */
  readonly #entries = new Map<string, Entry>();
  /** The cache key of each file that may be cached. */
  #keys: ReadonlyMap<string, string> = new Map();
  #toRender = 0;
  #reused = 0;
  /** Replaced by `finish`. Astro sends no file before that. */
  #receive: (files: readonly FileWithBytes[]) => Promise<void> = () => Promise.resolve();
  #received = Promise.resolve();
  #failed: string | undefined;
  #bodyLost: string | undefined;

  constructor(workspace: Workspace, folder: string, rendered: string, onProgress: (rendered: number, toRender: number) => void) {
    this.#public = workspace.public;
    this.#folder = folder;
    this.#rendered = rendered;
    this.#onProgress = onProgress;
    this.ended = runAstro({ ...workspace, out: rendered }, ['build'], {
      show: false,
      message: this.#cached.promise,
      onMessage: (message) => this.#take(message),
      abort: this.#abort.signal,
    });
    // Prevents an unhandled rejection. `finish` awaits the same promise, and throws.
    this.ended.catch(() => undefined);
  }

  /**
   * Fills the site, and passes every file to the verification. The site is complete only when Astro ended well. Throws `BodyLost` where an article
   * could not be rendered because its body is missing from the cache.
   */
  async finish(target: Target): Promise<RenderedSite> {
    const { site, verification } = target;
    this.#receive = async (files) => {
      for (const file of files) {
        site.put(file);
        this.#note(file.path, this.#keys.get(file.path) ?? '', await verification.look(file));
      }
    };
    let isWanted = true;
    const restoring = this.#restore(target, () => isWanted);
    this.#cached.resolve(restoring.then(() => ({ cached: [...this.#entries.values()].map(({ path, key }): KeyedPath => [path, key]) })));
    const finished = await this.ended;
    isWanted = finished.code === 0 && !finished.stopped;
    await this.#received;
    // Astro may fail before it receives the message.
    await restoring;
    if (this.#bodyLost !== undefined) throw new BodyLost(this.#bodyLost);
    const end = { finished: this.#failed === undefined ? finished : { ...finished, output: this.#failed }, rendered: this.#toRender };
    if (!isWanted) return { ...end, reused: 0, removeUnwanted: () => undefined, save: () => Promise.resolve() };
    await this.#join(target);
    return {
      ...end,
      reused: this.#reused,
      removeUnwanted: (wanted) =>
        this.#remove(
          [...this.#entries.keys()].filter((path) => isPicture.test(path) && !wanted.has(path)),
          target,
        ),
      save: () =>
        target.cache.replace({ entries: this.#entries.values(), searchedFor: verification.searchedFor }, (path) =>
          readFile(join(this.#folder, path)),
        ),
    };
  }

  /** Ends Astro where it still runs. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await this.ended.catch(() => undefined);
  }

  #take(message: RenderMessage): void {
    if ('bodyLost' in message) this.#bodyLost = message.bodyLost;
    else if ('failed' in message) this.#failed = message.failed;
    else if ('planned' in message) {
      this.#keys = new Map(message.planned);
      this.#reused = this.#keys.size;
      this.#toRender = message.toRender;
    } else {
      this.#onProgress(message.rendered, this.#toRender);
      this.#reused -= message.files.length;
      this.#received = this.#received.then(() => this.#receive(message.files));
      // Usually a full disk. `finish` awaits the same promise, and throws.
      this.#received.catch(() => this.#abort.abort());
    }
  }

  async #restore({ cache, site, verification }: Target, isWanted: () => boolean): Promise<void> {
    for await (const files of cache.restore()) {
      if (!isWanted()) return;
      for (const file of files) {
        site.put(file);
        this.#note(file.path, file.key, await verification.look(file, file.seen));
      }
    }
  }

  /** Assembles the site from restored files, received files, the files that Astro has written, and those of `public/`. */
  async #join(target: Target): Promise<void> {
    const { site, verification, copied } = target;
    const keyOf = (path: string): string | undefined => this.#keys.get(path) ?? (isPicture.test(path) ? pictureKey : undefined);
    const outdated = [...this.#entries.values()].filter(({ path, key }) => key !== keyOf(path));
    this.#remove(
      outdated.map(({ path }) => path),
      target,
    );
    for await (const file of readNamedFiles(this.#folder, await site.gather(this.#rendered))) {
      const seen = await verification.look(file);
      const key = keyOf(file.path);
      if (key !== undefined) this.#note(file.path, key, seen);
    }
    for await (const file of readNamedFiles(this.#public, [...copied])) {
      site.put(file);
      await verification.look(file);
    }
  }

  #note(path: string, key: string, seen: Look): void {
    this.#entries.set(path, { path, key, seen });
  }

  #remove(paths: readonly string[], { site, verification }: Target): void {
    for (const path of paths) {
      site.drop(path);
      verification.forget(path);
      this.#entries.delete(path);
    }
  }
}
