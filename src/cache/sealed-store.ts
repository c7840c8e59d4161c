/**
 * The one way into a cache. Each file stands below a code that only this project can make (HMAC, RFC 2104): a process that can write into the folder can
 * delete entries, and change none. Nothing is parsed or unpacked before its code and its size are right, and no value is given back that its format does
 * not accept.
 */
import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from '../disk/error-code.ts';
import { isConfined } from '../disk/is-confined.ts';
import { readBounded } from '../disk/read-bounded.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

/** One for all stores of a process. A plain object, so that a thread can be given a copy. */
export interface Seal {
  readonly key: Uint8Array;
  /** How many files were there and not as this project had saved them. */
  refused: number;
}

/** How a value becomes bytes and comes back. */
export interface EntryFormat<Value> {
  /** In bytes: a larger file is refused without being read. */
  readonly most: number;
  encode(value: Value): Uint8Array | string;
  /** Undefined for bytes that do not hold such a value. */
  decode(content: Buffer): Value | undefined;
}

/** The size and the digest of a file whose bytes another entry vouches for. */
export interface Pin {
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
}

/** Names of entries are paths from the folder of the store; a name that leads out of it is an error of ours. */
export interface SealedStore {
  /** Undefined where there is no entry, or one that is refused. */
  load<Value>(name: string, format: EntryFormat<Value>): Promise<Value | undefined>;
  save<Value>(name: string, format: EntryFormat<Value>, value: Value): Promise<void>;
  remove(name: string): Promise<void>;
  /** Of all entries and drafts right in the folder, or in a folder below it. */
  names(below?: string): Promise<readonly string[]>;
  /** The bytes of a pinned file; undefined, and counted as refused, where they are not those of the pin. */
  loadPinned(name: string, pin: Pin): Promise<Buffer | undefined>;
  /** Saves bytes without a code. The pin is to be saved in a sealed entry. */
  savePinned(name: string, bytes: Uint8Array): Promise<Pin>;
}

/** In bytes: the code that stands before the content. */
const codeLength = 32;

/** `purpose` says what the folder holds, and is part of each code: a file that is brought there from another store is refused. */
export function sealedStore(folder: string, purpose: string, seal: Seal): SealedStore {
  const fileOf = (name: string): string => {
    if (!isConfined(name)) throw new Error(`No entry of a cache can be called ${JSON.stringify(name)}.`);
    return join(folder, name);
  };
  const codeOf = (name: string, content: Uint8Array | string): Buffer =>
    createHmac('sha256', seal.key).update(`${purpose}\n${name}\n`).update(content).digest();
  const unsealed = (name: string, bytes: Buffer): Buffer | undefined => {
    const content = bytes.subarray(codeLength);
    return bytes.length >= codeLength && timingSafeEqual(bytes.subarray(0, codeLength), codeOf(name, content)) ? content : undefined;
  };
  const orRefused = <Value>(value: Value | undefined): Value | undefined => {
    if (value === undefined) seal.refused++;
    return value;
  };
  return {
    async load(name, format) {
      const bytes = await readBounded(fileOf(name), format.most + codeLength);
      if (bytes === 'absent') return undefined;
      const content = bytes === 'refused' ? undefined : unsealed(name, bytes);
      return orRefused(content && format.decode(content));
    },
    async save(name, format, value) {
      const content = format.encode(value);
      await writeAtomically(fileOf(name), Buffer.concat([codeOf(name, content), Buffer.from(content)]));
    },
    remove: (name) => rm(fileOf(name), { force: true, recursive: true }),
    names: (below) => readdir(below === undefined ? folder : fileOf(below)).catch(unlessAbsent<string[]>([])),
    async loadPinned(name, { digest, size }) {
      const bytes = await readBounded(fileOf(name), size);
      return orRefused(typeof bytes === 'string' || hash('sha256', bytes) !== digest ? undefined : bytes);
    },
    async savePinned(name, bytes) {
      await writeAtomically(fileOf(name), bytes);
      return { digest: hash('sha256', bytes), size: bytes.length };
    },
  };
}
