/**
 * Files that are kept between builds, each below a code that only this project can make (HMAC, RFC 2104): whoever can write into the folder can lose
 * what is kept there, and change nothing of it.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readBounded } from '../disk/read-bounded.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

/** One for all that a process opens. Plain, so that a thread can be given a copy. */
export interface Seal {
  readonly key: Uint8Array;
  /** How many files were there and not what this project had kept. */
  refused: number;
}

export interface SealedFiles {
  /** The content of a file of at most `most` bytes; undefined where there is none, or none that was sealed under this name. */
  read(name: string, most: number): Promise<Buffer | undefined>;
  write(name: string, content: Uint8Array | string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** In bytes: how long the code before the content is. */
const codeLength = 32;

/** `purpose` names what lies in the folder: a file that is brought there from another one is not believed. Names are paths from it. */
export function sealedFiles(folder: string, purpose: string, seal: Seal): SealedFiles {
  const codeOf = (name: string, content: Uint8Array | string): Buffer =>
    createHmac('sha256', seal.key).update(`${purpose}\n${name}\n`).update(content).digest();
  return {
    async read(name, most) {
      const bytes = await readBounded(join(folder, name), most + codeLength);
      if (bytes === 'absent') return undefined;
      if (bytes !== 'refused' && bytes.length >= codeLength) {
        const content = bytes.subarray(codeLength);
        if (timingSafeEqual(bytes.subarray(0, codeLength), codeOf(name, content))) return content;
      }
      seal.refused++;
      return undefined;
    },
    write: (name, content) => writeAtomically(join(folder, name), Buffer.concat([codeOf(name, content), Buffer.from(content)])),
    remove: (name) => rm(join(folder, name), { force: true, recursive: true }),
  };
}

/** Names texts that nobody may find by trying, such as secrets, for a list that is kept. */
export function nameOfText({ key }: Seal): (text: string) => string {
  return (text) => createHmac('sha256', key).update(`text\n${text}`).digest('base64url');
}
