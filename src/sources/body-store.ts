/** Compiled bodies on disk, one file each, named by the digest of their text and of the rules that compiled it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Body } from '../markdown/body.ts';
import { hasCode } from './error-code.ts';
import { listFiles } from './list-files.ts';
import { writeWholeFile } from './write-whole-file.ts';

export interface BodyStore {
  /** The name of the body that these inputs compile to. */
  keyOf(...inputs: readonly string[]): string;
  /** The body of that name, or undefined when it is not kept (or half written and unreadable). */
  read(key: string): Promise<Body | undefined>;
  write(key: string, body: Body): Promise<void>;
}

/** A store in `folder`; bodies of another `version` are never found again. */
export function openBodyStore(folder: string, version: string): BodyStore {
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    keyOf: (...inputs) =>
      createHash('sha256')
        .update(JSON.stringify([version, ...inputs]))
        .digest('hex')
        .slice(0, 40),
    async read(key) {
      try {
        return JSON.parse(await readFile(fileOf(key), 'utf8'));
      } catch (error) {
        if (error instanceof SyntaxError || hasCode(error, 'ENOENT')) return undefined;
        throw error;
      }
    },
    async write(key, body) {
      await writeWholeFile(fileOf(key), JSON.stringify(body));
    },
  };
}

/** Changes whenever the code of `folders` or the locked packages change: what was compiled by other rules is compiled again. */
export async function rulesVersion(root: string, folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of folders) {
    for (const path of (await listFiles(join(root, folder))).paths) hash.update(path).update(await readFile(join(root, folder, path)));
  }
  return hash.digest('hex');
}
