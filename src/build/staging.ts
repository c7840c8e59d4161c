/**
 * Staging: the new site is made in a hidden folder beside the output folder, so that the swap is one rename. It is made from the files of the site
 * before the one that is in the output folder.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { urlSignIn } from '../workspace/path-refusal.ts';
import { hasCode } from '../disk/error-code.ts';
import { listFiles, omitNothing } from '../disk/list-files.ts';
import { type Refill, refillFolder } from './refill-folder.ts';

export interface Staging {
  /** The new site, before the swap. */
  readonly site: string;
  /** Names the build that uses this folder. */
  readonly lock: string;
  /** Empties the folder, and restores the site that a killed build had moved aside. True when it did the latter. */
  prepare(): Promise<boolean>;
  /**
   * Where Astro renders: beside `site`, or in `project` when that is on another disk than the output folder, since Astro moves files from
   * there, or when a sign in the path of the output folder would mean something in the addresses by which Astro knows folders. Always the same for one output folder, since another place would cost Astro its cache.
   */
  renderFolder(project: string): Promise<string>;
  /** Begins the new site with what is spare. */
  fill(): Filling;
  /** Puts the site where the output folder is. Throws, with the old site in its place, when the system refuses. */
  swap(): void;
  /** Whether the site is there. */
  isSwapped(): boolean;
  /** Leaves nothing behind but the output folder as it is, and the site that it held before as what is spare. */
  discard(): Promise<void>;
}

export interface Filling extends Refill {
  /** Moves what Astro has rendered into the site, over what is there; returns the paths of those files. */
  gather(rendered: string): Promise<readonly string[]>;
}

/** `spare` is a folder for an earlier site, or for nothing: it saves time, and may be deleted. */
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
      if (urlSignIn(folder) === undefined && (await canMove(project, folder))) return beside;
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
      // Nothing stands between the two: a process killed right here leaves `previous`, which the next command restores.
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

/** A folder that is not there, or lies on another disk, stays where it is. */
function tryToMove(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EXDEV')) throw error;
  }
}

/** Whether a file can be moved from one folder into the other; two that are mounted apart may yet have one disk, so it is tried. */
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

/** Puts an earlier site back that a build, killed in the middle of its swap, had moved aside. True when there was one. */
export function restoreOutput(out: string): boolean {
  const previous = join(dirname(out), `.${basename(out)}.building`, 'previous');
  if (existsSync(out) || !existsSync(previous)) return false;
  renameSync(previous, out);
  return true;
}
