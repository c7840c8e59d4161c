/** Versions of everything that the renderer is made of. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeCodeVersion } from '../../cache/code-version.ts';
import { listFiles } from '../../disk/list-files.ts';
import { mapConcurrently } from '../../disk/map-concurrently.ts';
import type { Publication } from '../../model/publication.ts';
import type { SiteAddress } from '../../reading/site-address.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Covers our code, the settings of Astro, the design, the packages, and the path of the site: 20 hexadecimal digits. */
export async function engineVersion({ engine, design }: Pick<Workspace, 'engine' | 'design'>, { base }: SiteAddress): Promise<string> {
  const settings = await readFile(join(engine, 'astro.config.mjs'));
  return digest(await wholeCodeVersion(engine), settings, design, base);
}

/**
 * Covers the scripted articles of a publication and what their code may use: the files beside texts, and public variables. What it imports from elsewhere
 * is in the list of sources. 20 hexadecimal digits.
 */
export async function scriptedVersion(
  { articles }: Pick<Publication, 'articles'>,
  { origin, language }: SiteAddress,
  { root, content }: Pick<Workspace, 'root' | 'content'>,
): Promise<string> {
  const scripted = articles.flatMap(({ path, text }) => (text.facts.scripted ? [[path, text.bodyKey]] : []));
  // Without such articles the renderer is the same for every publication.
  if (scripted.length === 0) return digest('');
  const variables = Object.entries(process.env).filter(([name]) => name.startsWith('PUBLIC_'));
  const settings = (await readdir(root)).filter((name) => /^\.env(\.|$)/.test(name));
  const files = (await listFiles(content)).paths.filter((path) => !/\.(mdx?|ya?ml)$/.test(path));
  const states = await mapConcurrently(
    [...settings.map((name) => join(root, name)), ...files.map((path) => join(content, path))],
    filesAtOnce,
    stateOf,
  );
  return digest(JSON.stringify([origin, language, content, scripted, variables.sort(), files, states]));
}

const filesAtOnce = 16;

/** In bytes. Photographs are larger: to read all of them in each build would cost more than to compile again after a checkout. */
const readUpTo = 256 * 1024;

async function stateOf(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return size > readUpTo ? `${size} ${mtimeMs}` : digest(await readFile(file));
}

function digest(...inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\n');
  return hash.digest('hex').slice(0, 20);
}
