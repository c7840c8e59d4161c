/** Where a site is drawn before anybody sees it: a hidden folder beside the output folder, so that one rename puts it in place. */
import { existsSync, renameSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface Staging {
  /** Where the site is drawn; always the same for one output folder, since another place would cost Astro its cache. */
  readonly site: string;
  /** Names the build that uses this folder. */
  readonly lock: string;
  /** Empties it, and puts back what a killed build had moved aside. True when it did the latter. */
  prepare(): Promise<boolean>;
  /** Puts the site where the output folder is. Throws, with the old site in its place, when the system refuses. */
  swap(): Promise<void>;
  /** Leaves nothing behind but the output folder as it is. */
  discard(): Promise<void>;
}

export function stagingFor(out: string): Staging {
  const folder = join(dirname(out), `.${basename(out)}.building`);
  const site = join(folder, 'site');
  const previous = join(folder, 'previous');
  return {
    site,
    lock: join(folder, 'lock'),
    async prepare() {
      const restored = restoreOutput(out);
      await rm(previous, { recursive: true, force: true });
      await rm(site, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      return restored;
    },
    async swap() {
      // Nothing stands between the two: a process killed right here leaves `previous`, which the next command puts back.
      if (existsSync(out)) renameSync(out, previous);
      try {
        renameSync(site, out);
      } catch (error) {
        restoreOutput(out);
        throw error;
      }
      await rm(previous, { recursive: true, force: true });
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Puts an earlier site back that a build, killed in the middle of its swap, had moved aside. True when there was one. */
export function restoreOutput(out: string): boolean {
  const previous = join(dirname(out), `.${basename(out)}.building`, 'previous');
  if (existsSync(out) || !existsSync(previous)) return false;
  renameSync(previous, out);
  return true;
}
