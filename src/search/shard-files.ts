/** Where the files of a shard lie within the site that readers fetch them from. */
import { routes } from '../addresses/routes.ts';
import type { Shard } from '../model/shards.ts';
import type { FileWithBytes } from '../disk/read-files.ts';
import type { IndexFile } from '../platform/pagefind-files.ts';

/** What a shard adds to an index that runs already. */
const isData = /(\.pf_\w+|pagefind-entry\.json)$/;

/** With their paths from the folder of the site: in that of the index, which is that of the newest shard, or in the one that others have within it. */
export function shardFiles({ folder }: Pick<Shard, 'folder'>, files: readonly IndexFile[]): readonly FileWithBytes[] {
  const needed = folder === '' ? files : files.filter(({ path }) => isData.test(path));
  return needed.map(({ path, content }) => ({ path: `${routes.searchIndex.pattern.slice(1)}${folder}${path}`, bytes: content }));
}
