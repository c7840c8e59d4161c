/**
 * Fills a folder anew from whatever lies in it. To read a file costs less than to remove one and make another, and far less on ext4, which in the
 * minutes after many files were removed was measured to take up to six times as long to make as many.
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
  /** Sees to it that there is a file of its own with these bytes: nothing is written through a link, or into a file that has another name too. */
  put(file: FileWithBytes): void;
  /** Makes room for a file that Astro writes, over the one that may lie there. */
  expect(path: string): void;
  /** Takes back that a file was put or expected. */
  drop(path: string): void;
  /** Removes all files that were neither put nor expected. */
  removeRest(): void;
}

/** Nothing that lies there is trusted. The folder need not exist. */
export function refillFolder(folder: string): Refill {
  const { files: rest, folders } = whatLiesIn(folder);

  /** A file may stand where a folder is needed, and the other way round. */
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
      if (lies && holds(file, bytes)) return;
      if (lies) rmSync(file);
      writeFileSync(file, bytes);
    },
    expect(path) {
      makeRoom(path);
      rest.delete(path);
    },
    drop: (path) => void rest.add(path),
    removeRest() {
      removeFiles(folder, rest);
      rest.clear();
    },
  };
}

/**
 * Paths from the folder. What is neither file nor folder, such as a link, is taken away, and so are empty folders, which
 * nothing would remove later.
 */
function whatLiesIn(folder: string): { readonly files: Set<string>; readonly folders: Set<string> } {
  const files = new Set<string>();
  const folders = new Set<string>();
  /** Whether anything is left. */
  const walk = (path: string): boolean => {
    const entries = readdirSync(join(folder, path), { withFileTypes: true });
    // Node puts this sign where bytes are no letters, and then finds no such file: it goes with the folder that it lies in.
    if (entries.some(({ name }) => name.includes('\uFFFD'))) {
      removeTree(join(folder, path));
      mkdirSync(join(folder, path));
      entries.length = 0;
    }
    let left = false;
    for (const entry of entries) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      // No site has it, and what lies in it might be too deep for any path to name.
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
      beAsNew(join(folder, path));
    } else rmdirSync(join(folder, path));
    return left;
  };
  // Neither a file nor a link that leads elsewhere.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(folder);
  mkdirSync(folder, { recursive: true });
  walk('');
  beAsNew(folder);
  return { files, folders };
}

/** The rights of a folder of an earlier site must not become those of the new one. */
function beAsNew(folder: string): void {
  const asNew = 0o777 & ~process.umask();
  if ((statSync(folder).mode & 0o777) !== asNew) chmodSync(folder, asNew);
}

/** Whether a file is as one that is made anew with these bytes; it then gets the time of now, by which programs that upload find what is new. */
function holds(file: string, bytes: Uint8Array): boolean {
  const { mode, uid } = lstatSync(file);
  // Such a file may not even be ours to read.
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
