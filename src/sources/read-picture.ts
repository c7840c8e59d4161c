/** A picture file → its size and digest, or why it is none. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Problem } from '../schema/problem.ts';
import type { Measures, PictureTrouble } from './decode-picture.ts';
import { signOfAddress } from './drawable-folder.ts';
import type { KeptReadings } from './kept-readings.ts';

export interface PictureFile extends Measures {
  /** Path from the content folder. */
  readonly path: string;
  readonly digest: string;
}

/** The facts, or the one problem. What was found in a picture once is kept by its digest. */
export async function readPicture(file: string, path: string, readings?: KeptReadings): Promise<PictureFile | Problem> {
  const sign = signOfAddress(path);
  if (sign !== undefined) {
    const message = `The path of this picture holds the sign "${sign}".`;
    return { file: path, field: 'file name', message, fix: 'Name each folder above it without the signs #, ? and %.' };
  }
  const bytes = await readFile(file);
  const digest = wholeDigest(bytes);
  const found = await decodeOnce(bytes, digest, readings);
  return 'message' in found ? { file: path, field: 'file', ...found } : { path, ...found, digest: digest.slice(0, 16) };
}

/** Names what a picture file holds, whatever it is called and wherever it lies. */
export function pictureDigest(bytes: Uint8Array): string {
  return wholeDigest(bytes).slice(0, 16);
}

function wholeDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function decodeOnce(bytes: Buffer, digest: string, readings: KeptReadings | undefined): Promise<Measures | PictureTrouble> {
  const key = readings?.keyOf(['decoded picture'], digest) ?? '';
  const kept = await readings?.find<Measures | PictureTrouble>(key);
  if (kept) return kept;
  // Most runs find every picture decoded, and sharp is large.
  const { decodePicture } = await import('./decode-picture.ts');
  const found = await decodePicture(bytes);
  await readings?.keep(key, found);
  return found;
}
