/** The search index of a site, made from its drawn pages. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { orThrow, withIndex } from './pagefind-index.ts';
import { steadyIndex } from './steady-index.ts';

/** Writes `pagefind/` into the site in `folder`; returns the paths of its files from there. */
export async function indexPages(folder: string): Promise<readonly string[]> {
  return withIndex(async (index) => {
    orThrow(await index.addDirectory({ path: folder, glob: 'articles/*/index.html' }));
    const files = steadyIndex(orThrow(await index.getFiles()).files);
    // Written from here: Pagefind's own process may be closed before all that it wrote has reached the disk.
    for (const { path, content } of files) {
      const file = join(folder, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return files.map(({ path }) => `pagefind/${path}`);
  });
}
