/**
 * The folder in which Astro keeps pictures and its store between builds. Astro believes what it finds there; so it is listed when a build has ended
 * well, the list is sealed, and what is not as it is listed goes before the next build begins.
 */
import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { mapConcurrently } from '../disk/map-concurrently.ts';
import { fileVersion } from '../disk/file-version.ts';
import { listFiles, omitNothing } from '../disk/list-files.ts';
import { sealedFiles } from './sealed-files.ts';
import { sealOf } from './open-caches.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface AstroCache {
  /** Called before Astro writes there: from now on nothing is believed of it. */
  begin(): Promise<void>;
  /** Called when the site is sound: all that lies there may be used by the next build. */
  keep(): Promise<void>;
}

interface Listed {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly digest: string;
}

const largestList = 256 * 1024 ** 2;
const filesAtOnce = 16;

/** Takes away what is not as it was kept; all of it, where no build has ended well since it was changed. */
export async function openAstroCache(workspace: Pick<Workspace, 'root' | 'astroCache'>): Promise<AstroCache> {
  const { astroCache: folder } = workspace;
  const seal = await sealOf(workspace);
  const sealed = sealedFiles(dirname(folder), 'astro', seal);
  const list = `${basename(folder)}-files`;
  const listed: readonly Listed[] | undefined = JSON.parse((await sealed.read(list, largestList))?.toString() ?? 'null') ?? undefined;
  /** The digest of a file, by its path and by what the disk says of it. */
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
    const known = asListed.get(path);
    if (known?.size === sizeOf(path) && known.digest === (await digestOf(path))) return;
    if (known) seal.refused++;
    await rm(join(folder, path), { force: true });
  });

  return {
    begin: () => sealed.remove(list),
    async keep() {
      const { paths } = await listFiles(folder, omitNothing);
      const files = await mapConcurrently(paths, filesAtOnce, async (path): Promise<Listed> => {
        return { path, size: sizeOf(path), digest: await digestOf(path) };
      });
      await sealed.write(list, JSON.stringify(files));
    },
  };
}
