/** The key with which a project seals its caches. It is stored outside the cache folder, which may come from another machine. */
import { hash, randomBytes, randomUUID } from 'node:crypto';
import { link, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode, unlessAbsent } from '../disk/error-code.ts';

/** In characters: a shorter key could be guessed. */
export const shortestKey = 16;

/** The file of the key, on a machine without the variable. */
export function sealKeyFile(root: string): string {
  return join(root, '.astro', 'cache-key');
}

/**
 * 32 bytes: from `BROADSIDE_CACHE_KEY`, for machines that start empty each time; else from a file of the project, made at the first call. Throws an
 * error with a sentence where the variable is too short.
 */
export async function sealKey(root: string, environment: Readonly<Record<string, string | undefined>>): Promise<Uint8Array> {
  const given = environment['BROADSIDE_CACHE_KEY'] ?? '';
  if (given !== '' && given.length < shortestKey)
    throw new Error(`BROADSIDE_CACHE_KEY has fewer than ${shortestKey} characters. Make one with: openssl rand -hex 32`);
  return hash('sha256', given === '' ? await ownKey(sealKeyFile(root)) : given, 'buffer');
}

async function ownKey(file: string): Promise<string> {
  const own = await readKey(file);
  if (own !== undefined) return own;
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  const made = randomBytes(32).toString('hex');
  await writeFile(draft, made, { mode: 0o600 });
  try {
    // If two processes make a key at the same time, the first one counts.
    await link(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST') || (await readKey(file)) === undefined) await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  // Where the key cannot be saved, no later run can open what this run seals.
  return (await readKey(file)) ?? made;
}

/** Undefined for a file that is no key, and for a key that other users may read, such as one that came with a repository. */
async function readKey(file: string): Promise<string | undefined> {
  const found = await lstat(file).catch(unlessAbsent(undefined));
  if (!found?.isFile()) return undefined;
  const isPrivate = process.platform === 'win32' || ((found.mode & 0o077) === 0 && found.uid === process.geteuid?.());
  const key = isPrivate ? await readFile(file, 'latin1') : '';
  return /^[0-9a-f]{64}$/.test(key) ? key : undefined;
}
