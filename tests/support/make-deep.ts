/** Folders within each other, deeper than any path can name. */
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** 25 of them with long names below `folder`, which is there: each is made around the one before it. */
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
