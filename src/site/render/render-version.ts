/** A version of everything that decides how a view is rendered. When it changes, every page is rendered again. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeCodeVersion } from '../../cache/code-version.ts';
import { unlessAbsent } from '../../disk/error-code.ts';

interface Bundle {
  /** The folder in `src/designs` of the design. */
  readonly design: string;
  /** The address of the site, and its path. */
  readonly site: string | undefined;
  readonly base: string;
  /** The folder of the bundled files that pages load. */
  readonly assets: string;
}

/**
 * Covers our code, the design, the packages, the address of the site, and all style and script that pages load, including those of scripted articles.
 */
export async function renderVersion(root: string, { design, site, base, assets }: Bundle): Promise<string> {
  const names = await readdir(assets).catch(unlessAbsent<string[]>([]));
  const loaded = names.filter((name) => /\.(css|m?js)$/.test(name)).sort();
  return createHash('sha256')
    .update(await wholeCodeVersion(root))
    .update(await readFile(join(root, 'astro.config.mjs')))
    .update(JSON.stringify([design, site, base, loaded]))
    .digest('hex')
    .slice(0, 20);
}
