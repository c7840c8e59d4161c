/** Where the files of a shard lie within the index that readers fetch. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Shard } from '../model/shards.ts';
import { atOnce } from '../sources/at-once.ts';
import type { IndexFile } from './steady-index.ts';

const filesAtOnce = 64;

/** What a shard adds to an index that runs already. */
const isData = /(\.pf_\w+|pagefind-entry\.json)$/;

/** Writes them into the folder of the index, which is that of the newest shard, or into the one that others have within it; returns them with their paths from there. */
export async function writeShard(
  index: string,
  { folder }: Pick<Shard, 'folder'>,
  files: readonly IndexFile[],
): Promise<readonly IndexFile[]> {
  const written = folder === '' ? files : files.filter(({ path }) => isData.test(path));
  const place = join(index, folder);
  for (const path of new Set(written.map(({ path }) => dirname(path)))) await mkdir(join(place, path), { recursive: true });
  await atOnce(written, filesAtOnce, ({ path, content }) => writeFile(join(place, path), content));
  return written.map(({ path, content }) => ({ path: `${folder}${path}`, content }));
}
