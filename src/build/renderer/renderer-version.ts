/** Versions of everything that the renderer is made of. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeCodeVersion } from '../../cache/code-version.ts';
import type { Publication } from '../../model/publication.ts';
import type { SiteAddress } from '../../reading/site-address.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Covers our code, the settings of Astro, the design, the packages, and the path of the site: 20 hexadecimal digits. */
export async function engineVersion({ root, design }: Pick<Workspace, 'root' | 'design'>, { base }: SiteAddress): Promise<string> {
  const settings = await readFile(join(root, 'astro.config.mjs'));
  return digest(await wholeCodeVersion(root), settings, design, base);
}

/** Covers the scripted articles of a publication, but not what they import: 20 hexadecimal digits. */
export function scriptedVersion({ articles }: Pick<Publication, 'articles'>, { origin, language }: SiteAddress): string {
  const scripted = articles.flatMap(({ path, text }) => (text.facts.scripted ? [[path, text.bodyKey]] : []));
  // Without such articles the renderer is the same for every publication.
  return digest(JSON.stringify(scripted.length === 0 ? [] : [origin, language, scripted]));
}

function digest(...inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\n');
  return hash.digest('hex').slice(0, 20);
}
