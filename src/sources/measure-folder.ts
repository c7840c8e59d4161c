/** How much a built site holds. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

export async function measureFolder(folder: string): Promise<{ files: number; pages: number; bytes: number }> {
  const { paths } = await listFiles(folder);
  let bytes = 0;
  for (const path of paths) bytes += (await stat(join(folder, path))).size;
  return { files: paths.length, pages: paths.filter((path) => path.endsWith('.html')).length, bytes };
}
