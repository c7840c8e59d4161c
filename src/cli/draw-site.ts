/** Draws a site beside the output folder: what is kept of the last one is put back while Astro draws the rest. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BodyLost } from '../cache/body-cache.ts';
import type { KeyedPath, RenderMessage, KeptMessage } from '../build/render-messages.ts';
import type { CacheEntry, SiteCache } from '../cache/site-cache.ts';
import { type FileWithBytes, readNamedFiles } from '../disk/read-files.ts';
import type { Filling, Staging } from '../build/staging.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Look, SiteVerification } from '../verification/site-verification.ts';
import { type Finished, runAstro } from './astro.ts';

type Note = CacheEntry<Look>;

export interface DrawnSite {
  readonly drawing: Finished;
  /** How many files of the site were drawn, and how many are as they were. */
  readonly drawn: number;
  readonly reused: number;
  /**
   * Takes the pictures from the site that no file refers to: those of pages that are gone, and the photographs that Astro did not clear away
   * since no page of this drawing has asked for them.
   */
  removeUnwanted(wanted: ReadonlySet<string>): void;
  /** Keeps the files of the site for the next build. */
  keep(): Promise<void>;
}

/** A picture that was made from one of a writer. */
const isPicture = /^_astro\/.*\.(avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** Pictures are named by what they show. */
const pictureKey = 'picture';

export interface Drawing {
  /** How Astro ended, or was ended. */
  readonly ended: Promise<Finished>;
  /**
   * Fills the site, and shows every file that it put there to the verification. Not to be used unless the drawing ended well. Throws `BodyLost` where
   * a text that is not scripted could not be drawn for want of its body.
   */
  finish(site: Filling, from: Sources): Promise<DrawnSite>;
  /** Ends Astro when it is at work yet. */
  stop(): Promise<void>;
}

interface Sources {
  readonly kept: SiteCache<Look>;
  readonly verification: SiteVerification;
  /** Paths of the files of `public/` that are published as they are. */
  readonly copied: Iterable<string>;
}

/** Starts Astro, which takes a while to be ready: until `finish` is called it waits for what it is handed over. */
export async function beginDrawing(
  workspace: Workspace,
  staging: Staging,
  onProgress: (drawn: number, toDraw: number) => void,
): Promise<Drawing> {
  const place = await staging.drawingPlace(join(workspace.root, '.astro'));
  const told = Promise.withResolvers<KeptMessage>();
  const unwanted = new AbortController();
  /** Of each file that may be kept, the name of all that it is drawn from. */
  let keys: ReadonlyMap<string, string> = new Map();
  let toDraw = 0;
  /** Nothing comes before it is asked for. */
  let receive: (files: readonly FileWithBytes[]) => Promise<void> = () => Promise.resolve();
  let received = Promise.resolve();
  let reused = 0;
  let failed: string | undefined;
  let bodyLost: string | undefined;
  const heard = (message: RenderMessage): void => {
    if ('bodyLost' in message) {
      bodyLost = message.bodyLost;
      return;
    }
    if ('failed' in message) {
      failed = message.failed;
      return;
    }
    if ('planned' in message) {
      keys = new Map(message.planned);
      reused = keys.size;
      toDraw = message.toDraw;
      return;
    }
    onProgress(message.drawn, toDraw);
    reused -= message.files.length;
    received = received.then(() => receive(message.files));
    // A disk that takes no more, mostly. Whoever finishes is told of it.
    received.catch(() => unwanted.abort());
  };
  const channel = { show: false, tell: told.promise, heard, unwanted: unwanted.signal };
  const ended = runAstro({ ...workspace, out: place }, ['build'], channel);
  // Whoever finishes is told of it.
  ended.catch(() => undefined);

  return {
    ended,
    async finish(site, { kept, verification, copied }) {
      const notes = new Map<string, Note>();
      receive = async (files) => {
        for (const file of files) {
          site.put(file);
          notes.set(file.path, { path: file.path, key: keys.get(file.path) ?? '', seen: await verification.look(file) });
        }
      };
      let isWanted = true;
      const puttingBack = putBack({ kept, site, verification, notes }, () => isWanted);
      told.resolve(puttingBack.then(() => ({ kept: [...notes.values()].map(({ path, key }): KeyedPath => [path, key]) })));
      const drawing = await ended;
      const isDrawn = drawing.code === 0 && !drawing.stopped;
      isWanted = isDrawn;
      await received;
      // A drawing may fail before it asks.
      await puttingBack;
      if (bodyLost !== undefined) throw new BodyLost(bodyLost);
      const drawn = { drawing: failed === undefined ? drawing : { ...drawing, output: failed }, drawn: toDraw };
      if (!isDrawn) return { ...drawn, reused: 0, removeUnwanted: () => undefined, keep: () => Promise.resolve() };
      const joined = await joinSite({ kept, verification, notes, site, folder: staging.site, keys, place });
      for await (const file of readNamedFiles(workspace.public, [...copied])) {
        site.put(file);
        await verification.look(file);
      }
      return { ...drawn, reused, ...joined };
    },
    async stop() {
      unwanted.abort();
      await ended.catch(() => undefined);
    },
  };
}

interface Parts {
  readonly kept: SiteCache<Look>;
  readonly verification: SiteVerification;
  /** What was put back, and what was received. */
  readonly notes: Map<string, Note>;
  readonly site: Filling;
  /** Where that lies. */
  readonly folder: string;
  readonly keys: ReadonlyMap<string, string>;
  /** Where the rest was drawn. */
  readonly place: string;
}

/** Makes one site of what was put back and what was drawn. */
async function joinSite({
  kept,
  verification,
  notes,
  site,
  folder,
  keys,
  place,
}: Parts): Promise<Pick<DrawnSite, 'removeUnwanted' | 'keep'>> {
  const remove = (paths: readonly string[]): void => {
    for (const path of paths) {
      site.drop(path);
      verification.forget(path);
      notes.delete(path);
    }
  };
  const keyOf = (path: string): string | undefined => keys.get(path) ?? (isPicture.test(path) ? pictureKey : undefined);
  remove([...notes.values()].filter(({ path, key }) => key !== keyOf(path)).map(({ path }) => path));
  for await (const file of readNamedFiles(folder, await site.gather(place))) {
    const seen = await verification.look(file);
    const key = keyOf(file.path);
    if (key !== undefined) notes.set(file.path, { path: file.path, key, seen });
  }
  return {
    removeUnwanted: (wanted) => remove([...notes.keys()].filter((path) => isPicture.test(path) && !wanted.has(path))),
    keep: () => kept.replace({ entries: notes.values(), searchedFor: verification.lookedFor }, (path) => readFile(join(folder, path))),
  };
}

/** Fills `notes` with what is put back into `site`, as long as it is wanted. */
async function putBack(
  { kept, site, verification, notes }: Pick<Parts, 'kept' | 'site' | 'verification' | 'notes'>,
  isWanted: () => boolean,
): Promise<void> {
  for await (const files of kept.restore()) {
    if (!isWanted()) return;
    for (const file of files) {
      site.put(file);
      notes.set(file.path, { path: file.path, key: file.key, seen: await verification.look(file, file.seen) });
    }
  }
}
