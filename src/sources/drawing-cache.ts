/**
 * The folder in which Astro keeps pictures and its store between builds. Astro believes what it finds there; so it is listed when a build has ended
 * well, the list is sealed, and what is not as it is listed goes before the next build begins.
 */
import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { atOnce } from './at-once.ts';
import { versionOf } from './file-memory.ts';
import { listFiles, omitNothing } from './list-files.ts';
import { sealedFiles } from './sealed-files.ts';
import { sealOf, type Workspace } from './workspace.ts';

export interface DrawingCache {
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
export async function openDrawingCache(workspace: Pick<Workspace, 'root' | 'drawingCache'>): Promise<DrawingCache> {
  const { drawingCache: folder } = workspace;
  const seal = await sealOf(workspace);
  const sealed = sealedFiles(dirname(folder), 'astro', seal);
  const list = `${basename(folder)}-files`;
  const listed: readonly Listed[] | undefined = JSON.parse((await sealed.read(list, largestList))?.toString() ?? 'null') ?? undefined;
  /** The digest of a file, by its path and by what the disk says of it. */
  const digests = new Map<string, string>();
  const digestOf = async (path: string): Promise<string> => {
    const file = join(folder, path);
    const name = `${path}\n${versionOf(file)}`;
    const digest = digests.get(name) ?? hash('sha256', await readFile(file));
    digests.set(name, digest);
    return digest;
  };
  const sizeOf = (path: string): number => lstatSync(join(folder, path)).size;

  if (!listed) await rm(folder, { recursive: true, force: true });
  const asListed = new Map(listed?.map((one) => [one.path, one]));
  await atOnce((await listFiles(folder, omitNothing)).paths, filesAtOnce, async (path) => {
    const known = asListed.get(path);
    if (known?.size === sizeOf(path) && known.digest === (await digestOf(path))) return;
    if (known) seal.refused++;
    await rm(join(folder, path), { force: true });
  });

  return {
    begin: () => sealed.remove(list),
    async keep() {
      const { paths } = await listFiles(folder, omitNothing);
      const files = await atOnce(paths, filesAtOnce, async (path): Promise<Listed> => {
        return { path, size: sizeOf(path), digest: await digestOf(path) };
      });
      await sealed.write(list, JSON.stringify(files));
    },
  };
}
