/**
 * Staging: the new site is made in a hidden folder beside the output folder, so that the swap is two renames. It reuses the files of the spare site,
 * which was replaced by the current one.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { urlCharacterOf } from '../workspace/path-refusal.ts';
import { hasCode } from '../disk/error-code.ts';
import { listFiles, omitNothing } from '../disk/list-files.ts';
import { type Refill, refillFolder } from './refill-folder.ts';

export interface Staging {
  /** The folder of the new site, before the swap. */
  readonly site: string;
  /** The lock file of the build that uses this folder. */
  readonly lock: string;
  /** Empties the folder, and restores the site that a killed build had moved aside. True when it restored one. */
  prepare(): Promise<boolean>;
  /**
   * Where Astro renders: beside `site`; or in `project`, when the output folder is on another disk, because Astro moves files from there, or when its
   * path contains a character with a meaning in URLs, by which Astro names folders. It is always the same for one output folder: another path would
   * cost Astro its cache.
   */
  renderFolder(project: string): Promise<string>;
  /** Begins the new site with the files of the spare site. */
  fill(): Filling;
  /** Moves the new site to the output folder. Throws when the system refuses; the old site is then still there. */
  swap(): void;
  /** Whether the new site is in the output folder. */
  isSwapped(): boolean;
  /** Removes everything except the output folder and the spare site, which is the site that was replaced. */
  discard(): Promise<void>;
}

export interface Filling extends Refill {
  /** Moves the files that Astro has rendered into the site, and replaces existing ones. Returns their paths. */
  gather(rendered: string): Promise<readonly string[]>;
}

/** `spare` is a folder for an earlier site. It saves time, may be empty, and may be deleted. */
export function stagingFor(out: string, spare: string): Staging {
  const folder = join(dirname(out), `.${basename(out)}.building`);
  const site = join(folder, 'site');
  const previous = join(folder, 'previous');
  const beside = join(folder, 'rendered');
  let elsewhere: string | undefined;
  let swapped = false;
  return {
    site,
    lock: join(folder, 'lock'),
    async prepare() {
      const restored = restoreOutput(out);
      for (const left of [previous, site, beside]) rmSync(left, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      return restored;
    },
    async renderFolder(project) {
      if (urlCharacterOf(folder) === undefined && (await canMove(project, folder))) return beside;
      elsewhere = join(project, 'rendered');
      return elsewhere;
    },
    fill() {
      tryToMove(spare, site);
      const refill = refillFolder(site);
      return {
        ...refill,
        async gather(rendered) {
          const { paths } = await listFiles(rendered, omitNothing);
          if (rendered !== beside) await cp(rendered, beside, { recursive: true });
          for (const path of paths) {
            refill.expect(path);
            renameSync(join(beside, path), join(site, path));
          }
          return paths;
        },
      };
    },
    swap() {
      // No code between the two renames: a process killed here leaves `previous`, which the next build or preview restores.
      if (existsSync(out)) renameSync(out, previous);
      try {
        renameSync(site, out);
      } catch (error) {
        restoreOutput(out);
        throw error;
      }
      swapped = true;
    },
    isSwapped: () => swapped,
    async discard() {
      if (existsSync(previous)) {
        await rm(spare, { recursive: true, force: true });
        tryToMove(previous, spare);
      }
      for (const one of [folder, ...(elsewhere === undefined ? [] : [elsewhere])]) await rm(one, { recursive: true, force: true });
    },
  };
}

/** Does nothing where the folder does not exist or is on another disk. */
function tryToMove(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EXDEV')) throw error;
  }
}

/** Whether a file can be moved from one folder to the other. It is tried, because two mount points may share one disk. */
async function canMove(from: string, to: string): Promise<boolean> {
  const name = `moved-by-${process.pid}`;
  const file = join(from, name);
  const moved = join(to, name);
  await writeFile(file, '');
  try {
    await rename(file, moved);
    return true;
  } catch (error) {
    if (hasCode(error, 'EXDEV')) return false;
    throw error;
  } finally {
    for (const one of [file, moved]) await rm(one, { force: true });
  }
}

/** Restores the old site that a killed build had moved aside during its swap. True when there was one. */
export function restoreOutput(out: string): boolean {
  const previous = join(dirname(out), `.${basename(out)}.building`, 'previous');
  if (existsSync(out) || !existsSync(previous)) return false;
  renameSync(previous, out);
  return true;
}
