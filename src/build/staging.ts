/**
 * Staging: the new site is made in a hidden folder beside the output folder, so that the swap is two renames. It reuses the files of the spare site,
 * which was replaced by the current one.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../disk/error-code.ts';
import { type Refill, refillFolder } from './refill-folder.ts';

export interface Staging {
  /** The folder of the new site, before the swap. */
  readonly site: string;
  /** The lock file of the build that uses this folder. */
  readonly lock: string;
  /** Empties the folder, and restores the site that a killed build had moved aside. True when it restored one. */
  prepare(): Promise<boolean>;
  /** Begins the new site with the files of the spare site. */
  fill(): Refill;
  /** Moves the new site to the output folder. Throws when the system refuses; the old site is then still there. */
  swap(): void;
  /** Whether the new site is in the output folder. */
  isSwapped(): boolean;
  /** Removes everything except the output folder and the spare site, which is the site that was replaced. */
  discard(): Promise<void>;
}

/** `spare` is a folder for an earlier site. It saves time, may be empty, and may be deleted. */
export function stagingFor(out: string, spare: string): Staging {
  const folder = join(dirname(out), `.${basename(out)}.building`);
  const site = join(folder, 'site');
  const previous = join(folder, 'previous');
  let swapped = false;
  return {
    site,
    lock: join(folder, 'lock'),
    async prepare() {
      const restored = restoreOutput(out);
      for (const left of [previous, site]) rmSync(left, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      return restored;
    },
    fill() {
      tryToMove(spare, site);
      return refillFolder(site);
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
      await rm(folder, { recursive: true, force: true });
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

/** Restores the old site that a killed build had moved aside during its swap. True when there was one. */
export function restoreOutput(out: string): boolean {
  const previous = join(dirname(out), `.${basename(out)}.building`, 'previous');
  if (existsSync(out) || !existsSync(previous)) return false;
  renameSync(previous, out);
  return true;
}
