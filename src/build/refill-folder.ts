/**
 * Fills a folder, and reuses the files that are in it. To compare a file costs less than to remove it and write another. On ext4 the difference is
 * large: in the minutes after many files were removed, writing as many took up to six times as long, as measured.
 */
import {
  chmodSync,
  closeSync,
  fstatSync,
  futimesSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isConfined } from '../disk/is-confined.ts';
import type { FileWithBytes } from '../disk/read-files.ts';
import { removeFiles } from '../disk/remove-files.ts';
import { removeTree } from '../disk/remove-tree.ts';

export interface Refill {
  /** Makes sure that the folder has this file with these bytes. Never writes through a link, or into a file with a second name (hard link). */
  put(file: FileWithBytes): void;
  /** Undoes `put`. */
  drop(path: string): void;
  /** Removes all files that were not put. */
  removeRest(): void;
}

/** No existing file is trusted. The folder need not exist. */
export function refillFolder(folder: string): Refill {
  const { files: rest, folders } = listExisting(folder);

  /** There may be a file where a folder is needed, or a folder where a file is needed. */
  const makeRoom = (path: string): void => {
    if (!isConfined(path)) throw new Error(`A file of the site cannot be called ${JSON.stringify(path)}.`);
    if (folders.has(path)) {
      rmSync(join(folder, path), { recursive: true });
      for (const names of [rest, folders]) for (const name of names) if (name === path || name.startsWith(`${path}/`)) names.delete(name);
    }
    makeFolder(dirname(path));
  };
  const makeFolder = (path: string): void => {
    if (path === '.' || folders.has(path)) return;
    makeFolder(dirname(path));
    if (rest.delete(path)) rmSync(join(folder, path));
    mkdirSync(join(folder, path), { recursive: true });
    folders.add(path);
  };

  return {
    put({ path, bytes }) {
      makeRoom(path);
      const file = join(folder, path);
      const lies = rest.delete(path);
      if (lies && isUnchanged(file, bytes)) return;
      if (lies) rmSync(file);
      writeFileSync(file, bytes);
    },
    drop: (path) => void rest.add(path),
    removeRest() {
      removeFiles(folder, rest);
      rest.clear();
    },
  };
}

/** Paths from the folder. Removes whatever is neither file nor folder, such as a link, and empty folders, which no later step would remove. */
function listExisting(folder: string): { readonly files: Set<string>; readonly folders: Set<string> } {
  const files = new Set<string>();
  const folders = new Set<string>();
  /** Returns whether the folder still holds files. */
  const walk = (path: string): boolean => {
    const entries = readdirSync(join(folder, path), { withFileTypes: true });
    // Node puts this character where the bytes of a name are not UTF-8, and cannot open such a file. So the whole folder is removed.
    if (entries.some(({ name }) => name.includes('\uFFFD'))) {
      removeTree(join(folder, path));
      mkdirSync(join(folder, path));
      entries.length = 0;
    }
    let left = false;
    for (const entry of entries) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      // No site has such a folder, and its paths might be too long for the system.
      if (entry.isDirectory() && !isConfined(inner)) removeTree(join(folder, inner));
      else if (entry.isDirectory()) left = walk(inner) || left;
      else if (!entry.isFile()) rmSync(join(folder, inner));
      else {
        files.add(inner);
        left = true;
      }
    }
    if (path === '') return left;
    if (left) {
      folders.add(path);
      resetPermissions(join(folder, path));
    } else rmdirSync(join(folder, path));
    return left;
  };
  // A file or a link in place of the folder is removed.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(folder);
  mkdirSync(folder, { recursive: true });
  walk('');
  resetPermissions(folder);
  return { files, folders };
}

/** The folder gets the permissions of a new folder, not those of an earlier site. */
function resetPermissions(folder: string): void {
  const asNew = 0o777 & ~process.umask();
  if ((statSync(folder).mode & 0o777) !== asNew) chmodSync(folder, asNew);
}

/** Whether the file has these bytes and the attributes of a new file. If so, it gets the current time, because upload programs look for new times. */
function isUnchanged(file: string, bytes: Uint8Array): boolean {
  const { mode, uid } = lstatSync(file);
  // A file of another user, or with other permissions, may not be readable.
  if ((mode & 0o777) !== (0o666 & ~process.umask()) || uid !== process.geteuid?.()) return false;
  const open = openSync(file, 'r');
  try {
    const { nlink, size } = fstatSync(open);
    if (nlink > 1 || size !== bytes.length) return false;
    const lies = Buffer.allocUnsafe(size);
    if (readSync(open, lies) !== size || !lies.equals(bytes)) return false;
    const now = Date.now() / 1000;
    futimesSync(open, now, now);
    return true;
  } finally {
    closeSync(open);
  }
}
