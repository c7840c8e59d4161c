/** Which folders one run works on, and how that is told to the programs it starts. */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type BodyStore, openBodyStore, rulesVersion } from './body-store.ts';
import { cacheKey } from './cache-key.ts';
import { clearForeign } from './kept-folder.ts';
import { type KeptSite, openKeptSite } from './kept-site.ts';
import type { Seal } from './sealed-files.ts';
import type { Threads } from './reading-threads.ts';
import { type Stores, storesIn } from './stores.ts';

export interface Workspace {
  /** Where package.json lies. */
  readonly root: string;
  readonly content: string;
  readonly public: string;
  readonly out: string;
  /** What is kept between builds: the one folder to save on a machine that begins empty each time. */
  readonly caches: string;
  /** The part of it that is this publication's. */
  readonly cache: string;
  /** The part of that which Astro writes as it draws. */
  readonly drawingCache: string;
  /** The part of it that holds the pages of the last site. */
  readonly keptSite: string;
  /** Where the site before the one in `out` lies, so that its files need not be made again. */
  readonly spareSite: string;
  /** Milliseconds since 1970; absent: the moment of asking. */
  readonly now?: number;
  /** Drafts and scheduled pieces are shown, marked as such. */
  readonly drafts: boolean;
  /** Where this site will stand, in the place of `url` in site.yaml. */
  readonly url?: string;
  /** The file in which a command left what it has read; absent: the folders are read. */
  readonly handedOver?: string;
  /** The folder of `src/designs` that renders the pages. */
  readonly design: string;
}

interface Choices {
  /** Folders may be relative to `root`. */
  readonly content?: string | undefined;
  readonly out?: string | undefined;
  readonly now?: number | undefined;
  readonly drafts?: boolean | undefined;
  readonly url?: string | undefined;
  readonly handedOver?: string | undefined;
  readonly design?: string | undefined;
}

export function workspaceOf(
  root: string,
  { content = 'content', out = 'dist', now, drafts = false, url, handedOver, design = 'review' }: Choices,
): Workspace {
  const contentFolder = resolve(root, content);
  const name = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);
  const caches = join(root, 'node_modules', '.cache', 'broadside');
  const cache = join(caches, name);
  return {
    root,
    content: contentFolder,
    public: join(root, 'public'),
    out: resolve(root, out),
    caches,
    cache,
    drawingCache: join(cache, 'astro'),
    keptSite: join(cache, drafts ? 'site-with-drafts' : 'site'),
    spareSite: join(cache, 'spare-site'),
    ...(now === undefined ? {} : { now }),
    drafts,
    ...(url === undefined ? {} : { url }),
    ...(handedOver === undefined ? {} : { handedOver }),
    design,
  };
}

/** The workspace as environment variables, for a process that this one starts. */
export function toEnvironment({ content, out, now, drafts, url, handedOver, design }: Workspace): Record<string, string> {
  return {
    BROADSIDE_CONTENT: content,
    BROADSIDE_OUT: out,
    ...(now === undefined ? {} : { BROADSIDE_NOW: new Date(now).toISOString() }),
    BROADSIDE_DRAFTS: drafts ? 'yes' : 'no',
    ...(url === undefined ? {} : { BROADSIDE_URL: url }),
    ...(handedOver === undefined ? {} : { BROADSIDE_HANDED_OVER: handedOver }),
    BROADSIDE_DESIGN: design,
  };
}

/** The workspace that `toEnvironment` described; the defaults where nothing was said. */
export function fromEnvironment(root: string, environment: Readonly<Record<string, string | undefined>>): Workspace {
  const { BROADSIDE_CONTENT: content, BROADSIDE_OUT: out, BROADSIDE_NOW: now, BROADSIDE_DRAFTS: drafts } = environment;
  return workspaceOf(root, {
    ...{ content, out, now: now === undefined ? undefined : Date.parse(now), drafts: drafts === 'yes' },
    url: environment['BROADSIDE_URL'],
    handedOver: environment['BROADSIDE_HANDED_OVER'],
    design: environment['BROADSIDE_DESIGN'],
  });
}

const seals = new Map<string, Promise<Seal>>();

/** What vouches for the kept files of a project, opened once: it also counts what was refused. */
export function sealOf({ root }: Pick<Workspace, 'root'>): Promise<Seal> {
  const seal = seals.get(root) ?? cacheKey(root, process.env).then((key): Seal => ({ key, refused: 0 }));
  seals.set(root, seal);
  return seal;
}

/** The code that decides what is read in a file. */
const rules = ['src/markdown', 'src/pictures', 'src/schema', 'src/sources'];

/** The compiled bodies of a workspace, by the rules of today's code. */
export async function openBodies({ root, cache }: Workspace): Promise<BodyStore> {
  return openBodyStore(join(cache, 'bodies'), await rulesVersion(root, rules), await sealOf({ root }));
}

/** More of them would take much memory, and wait for the disk. */
const mostThreads = 8;

/** All that is kept of a workspace between readings, and who fills it. Opened anew for each of them, since files may go while nobody looks. */
export async function openStores({ root, caches, cache }: Workspace): Promise<Stores & { readonly threads: Threads }> {
  clearForeign(caches, cache);
  const place = { folder: cache, version: await rulesVersion(root, rules), seal: await sealOf({ root }) };
  return { ...storesIn(place), threads: { count: Math.min(availableParallelism(), mostThreads), stores: place } };
}

/** The next reading opens every file, and looks at every body. */
export async function forgetReadings({ cache }: Workspace): Promise<void> {
  await rm(join(cache, 'readings'), { recursive: true, force: true });
}

/** The code that decides what is known of a kept file. */
const seeing = ['src/pictures', 'src/sources', 'src/verification'];

/** What is kept of the last site of a workspace; `isSeen` knows what may have been seen in a file. */
export async function openKept<Seen>({ root, keptSite }: Workspace, isSeen: (value: unknown) => value is Seen): Promise<KeptSite<Seen>> {
  return openKeptSite(keptSite, { version: await rulesVersion(root, seeing), seal: await sealOf({ root }), isSeen });
}
