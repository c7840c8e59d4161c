/** Compiled bodies on disk, one file each, named by the digest of their text and of the rules that compiled it. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Body } from '../markdown/body.ts';
import { unlessAbsent } from '../disk/error-code.ts';
import { type Seal, sealedFiles } from './sealed-files.ts';

export interface BodyCache {
  /** The name of the body that these inputs compile to. */
  keyOf(...inputs: readonly string[]): string;
  /** The body of that name, or undefined when it is not kept. A damaged file is taken away, so that it is compiled again. */
  read(key: string): Promise<Body | undefined>;
  /** Whether there is a file for it. A damaged one counts until it is read. */
  has(key: string): Promise<boolean>;
  write(key: string, body: Body): Promise<void>;
}

/** In bytes: more than any text of 5 MB compiles to. */
const largest = 256 * 1024 * 1024;

/** A store in `folder`; bodies of another `version` are never found again. */
export function openBodyCache(folder: string, version: string, seal: Seal): BodyCache {
  const files = sealedFiles(folder, 'bodies', seal);
  const nameOf = (key: string): string => `${key.slice(2)}.json`;
  const fileOf = (key: string): string => `${key.slice(0, 2)}/${nameOf(key)}`;
  const shelves = new Map<string, Promise<Set<string>>>();
  const namesBeside = (key: string): Promise<Set<string>> => {
    const shelf = key.slice(0, 2);
    const names = shelves.get(shelf) ?? readdir(join(folder, shelf)).then((found) => new Set(found), unlessAbsent(new Set<string>()));
    shelves.set(shelf, names);
    return names;
  };
  return {
    keyOf: (...inputs) =>
      createHash('sha256')
        .update(JSON.stringify([version, ...inputs]))
        .digest('hex')
        .slice(0, 40),
    async read(key) {
      const json = await files.read(fileOf(key), largest);
      if (json) return JSON.parse(json.toString());
      await files.remove(fileOf(key));
      return undefined;
    },
    has: async (key) => (await namesBeside(key)).has(nameOf(key)),
    async write(key, body) {
      await files.write(fileOf(key), JSON.stringify(body));
      (await namesBeside(key)).add(nameOf(key));
    },
  };
}

/** Thrown where the body of a checked text is not in the store: what the text was compiled to is known only when it is read again. */
export class BodyLost extends Error {
  /** By which it is known where it comes from a module that was loaded twice. */
  readonly code = 'BODY_LOST';
  readonly key: string;

  constructor(key: string) {
    super(`The compiled body ${key} is gone from the cache, or damaged. Build again.`);
    this.key = key;
  }
}

/** The body that a checked text has. Throws `BodyLost` where the cache has lost it since. */
export async function loadBody(bodies: BodyCache, key: string): Promise<Body> {
  const body = await bodies.read(key);
  if (!body) throw new BodyLost(key);
  return body;
}
