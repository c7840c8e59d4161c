/** The caches of a workspace. Each is opened with the version of the code that decides what it holds. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from '../workspace/workspace.ts';
import { type BodyCache, openBodyCache } from './body-cache.ts';
import { codeVersion } from './code-version.ts';
import type { CachePlace } from './content-caches.ts';
import { removeForeignFiles } from './remove-foreign-files.ts';
import { sealKey } from './seal-key.ts';
import type { Seal } from './sealed-store.ts';
import { openSiteCache, type SiteCache } from './site-cache.ts';

const seals = new Map<string, Promise<Seal>>();

/** The seal of all caches of a project. Opened once per process, because it counts refused entries. */
export function sealOf({ root }: Pick<Workspace, 'root'>): Promise<Seal> {
  const seal = seals.get(root) ?? sealKey(root, process.env).then((key): Seal => ({ key, refused: 0 }));
  seals.set(root, seal);
  return seal;
}

/** The code that decides the entries of each cache, as entries of `codeVersion`. */
export const cachedCode = {
  bodies: ['src/markdown/compile-body.ts', 'src/markdown/body-words.ts'],
  readings: [
    'src/reading/texts/read-written-text.ts',
    'src/reading/texts/text-file.ts',
    'src/reading/texts/text-kinds.ts',
    'src/reading/pictures/decode-picture.ts',
    'src/reading/pictures/decode-svg.ts',
  ],
  site: ['src/verification/site-verification.ts'],
} as const;

/** Plain values, so that they can be sent to a thread. */
export interface BodyPlace {
  readonly folder: string;
  readonly version: string;
  readonly seal: Seal;
}

export async function placeOfBodies({ root, engine, cache }: Workspace): Promise<BodyPlace> {
  return { folder: join(cache, 'bodies'), version: await codeVersion(engine, cachedCode.bodies), seal: await sealOf({ root }) };
}

export async function openBodies(workspace: Workspace): Promise<BodyCache> {
  const { folder, version, seal } = await placeOfBodies(workspace);
  return openBodyCache(folder, version, seal);
}

/**
 * The place of the caches of reading. Removes foreign files from it. Must be called before each reading, since files may have been deleted after the
 * last one.
 */
export async function placeOfContentCaches({ root, engine, caches, cache }: Workspace): Promise<CachePlace> {
  removeForeignFiles(caches, cache);
  return {
    folder: cache,
    readingVersion: await codeVersion(engine, cachedCode.readings),
    bodyVersion: await codeVersion(engine, cachedCode.bodies),
    seal: await sealOf({ root }),
  };
}

/** Makes the next reading read every file again, and look for every body. */
export async function removeReadings({ cache }: Workspace): Promise<void> {
  await rm(join(cache, 'readings'), { recursive: true, force: true });
}

/** The files of the last site. `isSeen` validates what the verification saw in a file. */
export async function openSite<Seen>(
  { root, engine, siteCache }: Workspace,
  isSeen: (value: unknown) => value is Seen,
): Promise<SiteCache<Seen>> {
  return openSiteCache(siteCache, { version: await codeVersion(engine, cachedCode.site), seal: await sealOf({ root }), isSeen });
}
