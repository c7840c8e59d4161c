/**
 * All caches are read through this store. Each file begins with a code that only this project can make (HMAC, RFC 2104): a process that can write
 * into the folder can delete entries but not change them. The code and the size are checked before anything is parsed or unpacked, and the format
 * must accept the value.
 */
import { createHmac, createSecretKey, hash, timingSafeEqual } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from '../disk/error-code.ts';
import { isConfined } from '../disk/is-confined.ts';
import { readBounded } from '../disk/read-bounded.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

/** Shared by all stores of a process. A plain object, so that a thread can have a copy. */
export interface Seal {
  readonly key: Uint8Array;
  /** The number of files that this project had not saved in that form. */
  refused: number;
}

/** How a value is encoded and decoded. */
export interface EntryFormat<Value> {
  /** In bytes: a larger file is refused without being read. */
  readonly most: number;
  encode(value: Value): Uint8Array | string;
  /** Undefined for bytes that do not hold a valid value. */
  decode(content: Buffer): Value | undefined;
}

/** The size and the digest of a file, stored in another sealed entry. */
export interface Pin {
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
}

/** Names of entries are paths from the folder of the store. A name that leads out of it is a bug. */
export interface SealedStore {
  /** Undefined where there is no entry, or it is refused. */
  load<Value>(name: string, format: EntryFormat<Value>): Promise<Value | undefined>;
  save<Value>(name: string, format: EntryFormat<Value>, value: Value): Promise<void>;
  remove(name: string): Promise<void>;
  /** Names of all entries and drafts directly in the folder, or in a folder below it. */
  names(below?: string): Promise<readonly string[]>;
  /** The bytes of a pinned file. Undefined, and counted as refused, where they do not match the pin. */
  loadPinned(name: string, pin: Pin): Promise<Buffer | undefined>;
  /** Saves bytes without a code. The pin must be saved in a sealed entry. */
  savePinned(name: string, bytes: Uint8Array): Promise<Pin>;
}

/** In bytes: the code in front of the content. */
const codeLength = 32;

/** `purpose` describes the folder and is part of each code: a file from another store is refused. */
export function sealedStore(folder: string, purpose: string, seal: Seal): SealedStore {
  const fileOf = (name: string): string => {
    if (!isConfined(name)) throw new Error(`No entry of a cache can be called ${JSON.stringify(name)}.`);
    return join(folder, name);
  };
  // Once: Node would prepare the bytes of the key anew for each code.
  const key = createSecretKey(seal.key);
  const codeOf = (name: string, content: Uint8Array | string): Buffer =>
    createHmac('sha256', key).update(`${purpose}\n${name}\n`).update(content).digest();
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
      const bytes = readBounded(fileOf(name), format.most + codeLength);
      if (bytes === 'absent') return undefined;
      const content = bytes === 'refused' ? undefined : unsealed(name, bytes);
      return orRefused(content && format.decode(content));
    },
    async save(name, format, value) {
      const content = format.encode(value);
      writeAtomically(fileOf(name), Buffer.concat([codeOf(name, content), Buffer.from(content)]));
    },
    remove: (name) => rm(fileOf(name), { force: true, recursive: true }),
    names: (below) => readdir(below === undefined ? folder : fileOf(below)).catch(unlessAbsent<string[]>([])),
    async loadPinned(name, { digest, size }) {
      const bytes = readBounded(fileOf(name), size);
      return orRefused(typeof bytes === 'string' || hash('sha256', bytes) !== digest ? undefined : bytes);
    },
    async savePinned(name, bytes) {
      writeAtomically(fileOf(name), bytes);
      return { digest: hash('sha256', bytes), size: bytes.length };
    },
  };
}
