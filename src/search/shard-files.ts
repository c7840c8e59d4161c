/** The paths of a shard's files within the site. */
import { routes } from '../addresses/routes.ts';
import type { Shard } from '../model/shards.ts';
import type { FileWithBytes } from '../disk/read-files.ts';
import type { IndexFile } from '../platform/pagefind-files.ts';

/** The files that a further shard adds to a running index. */
const isData = /(\.pf_\w+|pagefind-entry\.json)$/;

/** With paths from the folder of the site: the newest shard is in the folder of the index, the others in folders below it. */
export function shardFiles({ folder }: Pick<Shard, 'folder'>, files: readonly IndexFile[]): readonly FileWithBytes[] {
  const needed = folder === '' ? files : files.filter(({ path }) => isData.test(path));
  return needed.map(({ path, content }) => ({ path: `${routes.searchIndex.pattern.slice(1)}${folder}${path}`, bytes: content }));
}
