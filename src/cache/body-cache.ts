/** Compiled bodies: one file each, named by the digest of the text and of the code that compiles it. */
import { createHash } from 'node:crypto';
import type { Body } from '../markdown/body.ts';
import { isBody } from '../markdown/is-body.ts';
import { jsonFormat } from './entry-formats.ts';
import { type Seal, sealedStore } from './sealed-store.ts';

export interface BodyCache {
  /** The key of the body that is compiled from these inputs. */
  keyOf(...inputs: readonly string[]): string;
  /** The body of that key; undefined when it is not cached. A damaged file is removed, so that the body is compiled again. */
  restore(key: string): Promise<Body | undefined>;
  /** Whether there is a file for the key, damaged or not. */
  has(key: string): Promise<boolean>;
  save(key: string, body: Body): Promise<void>;
}

/** Larger than the body of any text of 5 MB. */
const format = jsonFormat(256 * 1024 ** 2, (value) => (isBody(value) ? value : undefined));

/** A cache in `folder`. Bodies of another `version` of the code are never found. */
export function openBodyCache(folder: string, version: string, seal: Seal): BodyCache {
  const store = sealedStore(folder, 'bodies', seal);
  // The first two digits of the key name a folder, so that no folder holds many thousands of files.
  const folderOf = (key: string): string => key.slice(0, 2);
  const nameOf = (key: string): string => `${key.slice(2)}.json`;
  const fileOf = (key: string): string => `${folderOf(key)}/${nameOf(key)}`;
  const listed = new Map<string, Promise<Set<string>>>();
  const namesBeside = (key: string): Promise<Set<string>> => {
    const names = listed.get(folderOf(key)) ?? store.names(folderOf(key)).then((found) => new Set(found));
    listed.set(folderOf(key), names);
    return names;
  };
  return {
    keyOf: (...inputs) =>
      createHash('sha256')
        .update(JSON.stringify([version, ...inputs]))
        .digest('hex')
        .slice(0, 40),
    async restore(key) {
      const body = await store.load(fileOf(key), format);
      if (!body) await store.remove(fileOf(key));
      return body;
    },
    has: async (key) => (await namesBeside(key)).has(nameOf(key)),
    async save(key, body) {
      await store.save(fileOf(key), format, body);
      (await namesBeside(key)).add(nameOf(key));
    },
  };
}

/** Thrown where the body of a checked text is not in the cache: the text must be read and compiled again. */
export class BodyLost extends Error {
  /** The bundle of the pages has its own copy of this class, but the code is the same. */
  readonly code = 'BODY_LOST';
  readonly key: string;

  constructor(key: string) {
    super(`The compiled body ${key} is missing from the cache, or damaged. Build again.`);
    this.key = key;
  }
}

/** The body of a checked text. Throws `BodyLost` where it is no longer in the cache. */
export async function loadBody(bodies: BodyCache, key: string): Promise<Body> {
  const body = await bodies.restore(key);
  if (!body) throw new BodyLost(key);
  return body;
}
