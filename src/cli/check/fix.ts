/** `check --fix`: mends what is mechanical in the files of a publication. */
import { join } from 'node:path';
import { houseLabels } from '../../model/house-label.ts';
import { hashtagsSchema } from '../../schema/hashtags.ts';
import { collectionOf } from '../../sources/collection-of.ts';
import { listFiles } from '../../sources/list-files.ts';
import type { Change } from '../../sources/mending/mend-text.ts';
import { mendFile } from '../../sources/mending/mend-file.ts';
import { readYamlFile } from '../../sources/read-yaml-file.ts';

export interface FixedFile {
  /** From the content folder. */
  readonly path: string;
  /** At least one. */
  readonly changes: readonly Change[];
}

/** Settings come first, since hashtags.yaml says how the others are mended. */
export async function fixFiles(content: string, includes: (path: string) => boolean): Promise<readonly FixedFile[]> {
  const { paths } = await listFiles(content);
  const fixed: FixedFile[] = [];
  const fix = async (wanted: readonly unknown[], labelOf: (spelling: string) => string | undefined): Promise<void> => {
    for (const path of paths.filter((path) => wanted.includes(collectionOf(path)) && includes(path))) {
      const changes = await mendFile(join(content, path), { onlyFields: path.endsWith('.yaml'), labelOf });
      if (changes.length > 0) fixed.push({ path, changes });
    }
  };
  await fix(['settings', 'authors', 'pages'], () => undefined);
  const house = paths.includes('hashtags.yaml') ? (await readYamlFile(hashtagsSchema, content, 'hashtags.yaml')).written : undefined;
  await fix(['articles'], house ? houseLabels(house) : () => undefined);
  return fixed.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
