/** Folders that are removed after one test. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder with a copy of `base`, if given, and these files, by path. */
export async function temporaryFolder(files: Files = {}, base?: string): Promise<string> {
  const folder = await newFolder(files, base);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for tests that run in parallel, which must remove the folder themselves. */
export async function newFolder(files: Files = {}, base?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  if (base !== undefined) await cp(base, folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
