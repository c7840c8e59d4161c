/** Makes nested folders that are deeper than any path can name. */
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Makes 25 folders with long names in the existing folder `folder`. Each new one is made around those before. */
export function makeDeep(folder: string): void {
  const name = 'x'.repeat(200);
  const [inner, outer] = [join(folder, name), join(folder, 'around')];
  mkdirSync(inner);
  for (let depth = 1; depth < 25; depth++) {
    mkdirSync(outer);
    renameSync(inner, join(outer, name));
    renameSync(outer, inner);
  }
}
