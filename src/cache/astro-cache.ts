/**
 * The folder in which Astro caches pictures and its data store. Astro trusts all files there. So after a successful build the files are listed and
 * the list is sealed; before the next build, every file that differs from the list is removed.
 */
import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { fileVersion } from '../disk/file-version.ts';
import { listFiles, omitNothing } from '../disk/list-files.ts';
import { mapConcurrently } from '../disk/map-concurrently.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { jsonFormat } from './entry-formats.ts';
import { sealOf } from './open-caches.ts';
import { type Pin, sealedStore } from './sealed-store.ts';

export interface AstroCache {
  /** Must be called before Astro writes there: until `save`, no file of the folder is trusted. */
  begin(): Promise<void>;
  /** Must be called after the verification: the next build may then use all files of the folder. */
  save(): Promise<void>;
}

const listSchema = z.array(z.object({ path: z.string(), size: z.number(), digest: z.string() }));
const format = jsonFormat<readonly (Pin & { readonly path: string })[]>(256 * 1024 ** 2, (value) => listSchema.safeParse(value).data);
const filesAtOnce = 16;

/** Removes files that differ from the list; all files, if no build has succeeded since Astro last wrote there. */
export async function openAstroCache(workspace: Pick<Workspace, 'root' | 'astroCache'>): Promise<AstroCache> {
  const { astroCache: folder } = workspace;
  const seal = await sealOf(workspace);
  const store = sealedStore(dirname(folder), 'astro', seal);
  const list = `${basename(folder)}-files`;
  const listed = await store.load(list, format);
  /** By path and version, because one build needs each digest twice. */
  const digests = new Map<string, string>();
  const digestOf = async (path: string): Promise<string> => {
    const file = join(folder, path);
    const name = `${path}\n${fileVersion(file)}`;
    const digest = digests.get(name) ?? hash('sha256', await readFile(file));
    digests.set(name, digest);
    return digest;
  };
  const sizeOf = (path: string): number => lstatSync(join(folder, path)).size;

  if (!listed) await rm(folder, { recursive: true, force: true });
  const asListed = new Map(listed?.map((one) => [one.path, one]));
  await mapConcurrently((await listFiles(folder, omitNothing)).paths, filesAtOnce, async (path) => {
    const pin = asListed.get(path);
    if (pin?.size === sizeOf(path) && pin.digest === (await digestOf(path))) return;
    if (pin) seal.refused++;
    await rm(join(folder, path), { force: true });
  });

  return {
    begin: () => store.remove(list),
    async save() {
      const { paths } = await listFiles(folder, omitNothing);
      const files = await mapConcurrently(paths, filesAtOnce, async (path) => ({
        path,
        size: sizeOf(path),
        digest: await digestOf(path),
      }));
      await store.save(list, format, files);
    },
  };
}
