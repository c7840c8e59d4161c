/**
 * Files that are kept between builds, each below a code that only this project can make (HMAC, RFC 2104): whoever can write into the folder can lose
 * what is kept there, and change nothing of it.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './error-code.ts';
import { writeWholeFile } from './write-whole-file.ts';

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
    write: (name, content) => writeWholeFile(join(folder, name), Buffer.concat([codeOf(name, content), Buffer.from(content)])),
    remove: (name) => rm(join(folder, name), { force: true, recursive: true }),
  };
}

/** Names texts that nobody may find by trying, such as secrets, for a list that is kept. */
export function nameOfText({ key }: Seal): (text: string) => string {
  return (text) => createHmac('sha256', key).update(`text\n${text}`).digest('base64url');
}

/** `refused` for a file of more bytes, and for what is no file: it is neither followed nor waited for. */
export async function readBounded(file: string, most: number): Promise<Buffer | 'absent' | 'refused'> {
  try {
    const opened = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await opened.stat();
      return found.isFile() && found.size <= most ? await opened.readFile() : 'refused';
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return 'absent';
    if (hasCode(error, 'ELOOP', 'EMLINK', 'EISDIR', 'EACCES', 'ENXIO')) return 'refused';
    throw error;
  }
}
